/** Version of every tool that reads the documents. The tests install them into a cache. */
export const versions = {
  npm: {
    "@hey-api/openapi-ts": "0.99.0",
    "@scalar/mock-server": "0.14.4",
    "@stdy/cli": "0.22.2",
    "@stoplight/prism-cli": "5.16.0",
    "@stoplight/spectral-cli": "6.16.3",
    orval: "8.38.0",
    // Some generators call its API, which TypeScript 7 does not have.
    typescript: "5.9.3",
  },
  python: {
    "datamodel-code-generator": "0.89.0",
    "openapi-python-client": "0.29.1",
    "openapi-spec-validator": "0.9.0",
    schemathesis: "4.32.5",
    // For generated code.
    attrs: "26.1.0",
    httpx: "0.28.1",
    pydantic: "2.14.4",
    "python-dateutil": "2.9.0.post0",
    urllib3: "2.8.0",
  },
  go: {
    "github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen": "v2.8.2",
    "github.com/oapi-codegen/runtime": "v1.9.0",
    "github.com/oasdiff/oasdiff": "v1.38.0",
  },
  maven: { "org.openapitools:openapi-generator-cli": "7.25.0" },
} as const;
