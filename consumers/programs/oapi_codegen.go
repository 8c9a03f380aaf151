package main

import (
	"bytes"
	"context"
	"encoding/json"
	"mime/multipart"
	"net/http"
	"os"

	client "example.com/generated"
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	ctx := context.Background()
	beta := os.Getenv("SKILLS_BETA")
	authorize := func(_ context.Context, request *http.Request) error {
		request.Header.Set("x-api-key", os.Getenv("SKILLS_KEY"))
		request.Header.Set("anthropic-beta", beta)
		return nil
	}
	api := must(client.NewClientWithResponses(os.Getenv("SKILLS_URL"), client.WithRequestEditorFn(authorize)))

	// The client takes the encoded body.
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for _, path := range []string{"my-skill/SKILL.md", "my-skill/data/bytes.bin", "my-skill/scripts/hello.py"} {
		part := must(form.CreateFormFile("files[]", path))
		must(part.Write(must(os.ReadFile(os.Getenv("SKILLS_FOLDER") + "/" + path))))
	}
	form.Close()
	created := must(api.CreateSkillWithBodyWithResponse(ctx, &client.CreateSkillParams{}, form.FormDataContentType(), &body))
	id := created.JSON200.Id
	source := "custom"
	list := must(api.ListSkillsWithResponse(ctx, &client.ListSkillsParams{Source: &source}))
	versions := must(api.ListSkillVersionsWithResponse(ctx, id, &client.ListSkillVersionsParams{}))
	version := versions.JSON200.Data[0].VersionKey
	archive := must(api.DownloadSkillVersionWithResponse(ctx, id, version, &client.DownloadSkillVersionParams{}))
	must(0, os.WriteFile(os.Getenv("SKILLS_DOWNLOAD"), archive.Body, 0o644))
	if beta == "skills-2025-10-02" {
		must(api.DeleteSkillVersionWithResponse(ctx, id, version, &client.DeleteSkillVersionParams{}))
	}
	deleted := must(api.DeleteSkillWithResponse(ctx, id, &client.DeleteSkillParams{}))

	listed := []string{}
	for _, skill := range list.JSON200.Data {
		listed = append(listed, skill.Id)
	}
	json.NewEncoder(os.Stdout).Encode(map[string]any{"created": id, "listed": listed, "deleted": deleted.JSON200.Id})
}
