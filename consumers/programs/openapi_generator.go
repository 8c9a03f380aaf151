package main

import (
	"context"
	"encoding/json"
	"os"
	"strings"

	client "example.com/generated"
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func result[T, R any](value T, _ R, err error) T { return must(value, err) }

func main() {
	beta := os.Getenv("SKILLS_BETA")
	configuration := client.NewConfiguration()
	configuration.Servers = client.ServerConfigurations{{URL: os.Getenv("SKILLS_URL")}}
	api := client.NewAPIClient(configuration)
	keys := map[string]client.APIKey{"apiKey": {Key: os.Getenv("SKILLS_KEY")}}
	ctx := context.WithValue(context.Background(), client.ContextAPIKeys, keys)

	files := []*os.File{must(os.Open(os.Getenv("SKILLS_FOLDER") + "/" + os.Getenv("SKILLS_UPLOAD")))}
	created := result(api.SkillsAPI.CreateSkill(ctx).Files(files).AnthropicBeta(beta).Execute())
	list := result(api.SkillsAPI.ListSkills(ctx).AnthropicBeta(beta).Execute())
	versions := result(api.VersionsAPI.ListSkillVersions(ctx, created.Id).AnthropicBeta(beta).Execute())
	version := versions.Data[0].VersionKey
	archive := result(api.VersionsAPI.DownloadSkillVersion(ctx, created.Id, version).AnthropicBeta(beta).Execute())
	bytes := must(os.ReadFile(archive.Name()))
	must(0, os.WriteFile(os.Getenv("SKILLS_DOWNLOAD"), bytes, 0o644))
	must(0, os.Remove(archive.Name()))
	if beta == "skills-2025-10-02" {
		result(api.VersionsAPI.DeleteSkillVersion(ctx, created.Id, version).AnthropicBeta(beta).Execute())
	}
	deleted := result(api.SkillsAPI.DeleteSkill(ctx, created.Id).AnthropicBeta(beta).Execute())

	listed := []string{}
	for _, skill := range list.Data {
		// Ids of prebuilt skills are short names.
		if strings.HasPrefix(skill.Id, "skill_") {
			listed = append(listed, skill.Id)
		}
	}
	json.NewEncoder(os.Stdout).Encode(map[string]any{"created": created.Id, "listed": listed, "deleted": deleted.Id})
}
