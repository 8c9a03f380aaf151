import json
import os
from io import BytesIO

from generated_client import AuthenticatedClient
from generated_client.api.skills import create_skill, delete_skill, list_skills
from generated_client.api.versions import delete_skill_version, download_skill_version, list_skill_versions
from generated_client.models import CreateSkillBody
from generated_client.types import File

beta = os.environ["SKILLS_BETA"]
folder = os.environ["SKILLS_FOLDER"]
client = AuthenticatedClient(
    base_url=os.environ["SKILLS_URL"],
    token=os.environ["SKILLS_KEY"],
    prefix="",
    auth_header_name="x-api-key",
    raise_on_unexpected_status=True,
)

paths = ["my-skill/SKILL.md", "my-skill/data/bytes.bin", "my-skill/scripts/hello.py"]
files = []
for path in paths:
    with open(f"{folder}/{path}", "rb") as file:
        files.append(File(payload=BytesIO(file.read()), file_name=path))

created = create_skill.sync(client=client, body=CreateSkillBody(files=files), anthropic_beta=beta)
listed = list_skills.sync(client=client, source="custom", anthropic_beta=beta)
version = list_skill_versions.sync(created.id, client=client, anthropic_beta=beta).data[0].VERSION_KEY
archive = download_skill_version.sync(created.id, version, client=client, anthropic_beta=beta)
with open(os.environ["SKILLS_DOWNLOAD"], "wb") as file:
    file.write(archive.payload.read())
if beta == "skills-2025-10-02":
    delete_skill_version.sync(created.id, version, client=client, anthropic_beta=beta)
deleted = delete_skill.sync(created.id, client=client, anthropic_beta=beta)
print(json.dumps({"created": created.id, "listed": [skill.id for skill in listed.data], "deleted": deleted.id}))
