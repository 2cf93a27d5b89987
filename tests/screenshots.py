"""Pictures of a built site for the README, by day and by night: `python -m tests.screenshots SITE FOLDER`."""

from __future__ import annotations

import base64
import shutil
import sys
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
WIDTH, HEIGHT = 1280, 1080
QUALITY = 82


def main(site: Path, folder: Path) -> None:
    """Write one picture for each colour scheme."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        raise SystemExit(f"no browser found, expected one of {', '.join(PROGRAMS)}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--hide-scrollbars"])
        for scheme in SCHEMES:
            picture = taken(browser, (site / "index.html").resolve().as_uri(), scheme)
            (folder / f"home-{scheme}.webp").write_bytes(picture)
        browser.close()


def taken(browser: Browser, address: str, scheme: Literal["light", "dark"]) -> bytes:
    """The top of a page as WebP, a tenth of what PNG takes."""
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme=scheme)
    page.goto(address)
    page.evaluate("document.fonts.ready")
    session = page.context.new_cdp_session(page)
    answer = session.send("Page.captureScreenshot", {"format": "webp", "quality": QUALITY})
    page.close()
    return base64.b64decode(answer["data"])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
