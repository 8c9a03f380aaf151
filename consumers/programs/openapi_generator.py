import json
import os

from generated_client import ApiClient, Configuration, SkillsApi, VersionsApi

beta = os.environ["SKILLS_BETA"]
folder = os.environ["SKILLS_FOLDER"]
configuration = Configuration(host=os.environ["SKILLS_URL"], api_key={"apiKey": os.environ["SKILLS_KEY"]})
client = ApiClient(configuration)
skills = SkillsApi(client)
versions = VersionsApi(client)

paths = ["my-skill/SKILL.md", "my-skill/data/bytes.bin", "my-skill/scripts/hello.py"]
files = []
for path in paths:
    with open(f"{folder}/{path}", "rb") as file:
        files.append((path, file.read()))

created = skills.create_skill(files=files, anthropic_beta=beta)
listed = skills.list_skills(source="custom", anthropic_beta=beta)
version = versions.list_skill_versions(created.id, anthropic_beta=beta).data[0].VERSION_KEY
archive = versions.download_skill_version(created.id, version, anthropic_beta=beta)
with open(os.environ["SKILLS_DOWNLOAD"], "wb") as file:
    file.write(archive)
if beta == "skills-2025-10-02":
    versions.delete_skill_version(created.id, version, anthropic_beta=beta)
deleted = skills.delete_skill(created.id, anthropic_beta=beta)
print(json.dumps({"created": created.id, "listed": [skill.id for skill in listed.data], "deleted": deleted.id}))
