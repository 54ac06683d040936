"""Azure OpenAI: a chat on the v1 surface, where the name of the deployment is the model."""

from openai_core import Client
from openai_core.testing import stand_in

DEPLOYMENT = "gpt-5-4"  # as you called it in the portal


def main() -> None:
    # Reads AZURE_OPENAI_ENDPOINT and AZURE_OPENAI_API_KEY; with Entra ID instead of a key:
    # Client(provider=azure("https://my.openai.azure.com", ad_token_provider=DefaultAzureCredential()))
    with Client(provider="azure") as client:
        with client.chat.completions.stream(
            model=DEPLOYMENT, messages=[{"role": "user", "content": "Say hello from Azure."}]
        ) as stream:
            for text in stream.text_deltas():
                print(text, end="", flush=True)
        print()

        completion = client.chat.completions.create(
            model=DEPLOYMENT, messages=[{"role": "user", "content": "And in French?"}]
        )
        print(completion.choices[0].message.content)
        for found in completion.prompt_filter_results or []:
            if found.content_filter_results:
                print("filtered:", found.content_filter_results.filtered)


if __name__ == "__main__":
    with stand_in("Hello from Azure!", "Bonjour d'Azure !", provider="azure"):
        main()
