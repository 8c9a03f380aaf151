import json
import os

import generated

with open(os.environ["ANSWERS"]) as file:
    answers = json.load(file)
for name, body in answers:
    model = getattr(generated, name).model_validate(body)
    parsed = json.loads(model.model_dump_json(by_alias=True, exclude_unset=True))
    assert parsed.keys() == body.keys(), (name, parsed, body)
print(len(answers))
