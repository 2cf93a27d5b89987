"""Programs that write code at somebody's request, by the accounts and addresses they are known to act under.

Only names and addresses that the makers of these programs gave them: somebody may be called Claude or Devin, so what
is like such a name is not taken for one, and no display name ever decides. Apps of GitHub are named without ``[bot]``.
"""

from typing import Final

KNOWN_AGENTS: Final = (
    # Accounts
    "amazon-q-developer",
    "anthropic-claude",
    "chatgpt-codex-connector",
    "claude",
    "claude-code-action",
    "copilot",
    "copilot-swe-agent",
    "cursor[bot]",
    "cursoragent",
    "devin-ai-integration",
    "gemini-code-assist",
    "google-labs-jules",
    "openai-codex",
    "openhands-agent",
    "sourcegraph-cody",
    # Addresses of authors and co-authors
    "aider@aider.chat",
    "agent@replit.com",
    "amp@ampcode.com",
    "codex@openai.com",
    "copilot@github.com",
    "cursoragent@cursor.com",
    "noreply@aider.chat",
    "noreply@anthropic.com",
    "noreply@openai.com",
    "openhands@all-hands.dev",
)
