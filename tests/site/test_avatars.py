"""Pictures of other hosts: how they are asked for, made small, kept and shown; the hosts are on this machine."""

from __future__ import annotations

import json
import socket
import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

import httpx
import pytest
from PIL import Image

from leaderboard.site import fetching
from leaderboard.site.fetched import AT_ONCE, FOLDER, PATIENCE, Use, Wanted, gather
from leaderboard.site.fetching import MOST_BYTES, Unfetched, client, fetch, is_public, public_addresses
from leaderboard.site.shrinking import MOST_PIXELS, shrunk
from tests.site.built import Community, Silent

TODAY = date(2026, 1, 15)
Answering = Callable[[BaseHTTPRequestHandler], None]


def photo(width: int = 300, height: int = 200, format: str = "PNG", mode: str = "RGB", **options: object) -> bytes:
    """A red picture."""
    file = BytesIO()
    Image.new(mode, (width, height), "red").save(file, format, **options)
    return file.getvalue()


@dataclass
class Host:
    """A host that answers each path as it is told."""

    address: str
    answers: dict[str, Answering] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def shows(self, path: str, content: bytes, status: int = 200, **headers: str) -> str:
        """Let a path have this content; returns its whole address."""

        sent = {"Content-Type": "image/png"} | {name.replace("_", "-"): value for name, value in headers.items()}

        def answer(request: BaseHTTPRequestHandler) -> None:
            etag = headers.get("ETag")
            is_same = etag is not None and request.headers.get("If-None-Match") == etag
            request.send_response(304 if is_same else status)
            for name, value in sent.items():
                request.send_header(name, value)
            request.end_headers()
            if not is_same:
                with suppress(OSError):
                    request.wfile.write(content)

        self.answers[path] = answer
        return f"{self.address}{path}"


@pytest.fixture
def host() -> Iterator[Host]:
    """A server of this machine."""
    record = Host("")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            record.asked.append((self.path, dict(self.headers)))
            record.answers[self.path](self)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    record.address = f"http://pictures.example:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield record
    server.shutdown()
    thread.join()
    server.server_close()


def here(host: str, port: int) -> list[str]:
    """Every name is this machine."""
    return ["127.0.0.1"]


def asked(address: str, etag: str | None = None) -> fetching.Answer | None:
    with client() as http:
        return fetch(http, address, etag, resolve=here, schemes=("http",))


def refused(address: str) -> str:
    """Why there is no picture at an address."""
    with pytest.raises(Unfetched) as caught:
        asked(address)
    return str(caught.value)


def gathered(
    data: Path, *addresses: str, use: Use = "avatar", today: date = TODAY, offline: bool = False
) -> tuple[dict[str, dict[str, Path]], list[str]]:
    """The files by address, and what is said of others."""
    wanted = [Wanted(address, use) for address in addresses]
    files, failures = gather(wanted, data, today, Silent(), offline=offline, resolve=here, schemes=("http",))
    return {each.address: paths for each, paths in files.items()}, failures


def test_a_picture_is_asked_for_by_the_name_of_its_host(host: Host) -> None:
    """At the address that was allowed, without anything that tells of this machine."""
    answer = asked(host.shows("/a.png", b"picture", ETag='"1"'))
    assert answer == fetching.Answer(b"picture", '"1"')
    headers = host.asked[0][1]
    assert headers["Host"] == host.address.removeprefix("http://")
    assert not {"Cookie", "Authorization", "Referer"} & headers.keys()


def test_a_picture_that_is_still_the_same_is_not_sent_again(host: Host) -> None:
    """The host is asked by the mark that it gave."""
    assert asked(host.shows("/a.png", b"picture", ETag='"1"'), '"1"') is None


def test_redirects_are_followed_and_their_hosts_looked_at(host: Host) -> None:
    """Each anew; a few times only."""
    looked_up: list[str] = []

    def resolve(name: str, port: int) -> list[str]:
        looked_up.append(name)
        return here(name, port)

    port = host.address.rpartition(":")[2]
    host.shows("/end.png", b"picture")
    start = host.shows("/start.png", b"", status=302, Location=f"http://other.example:{port}/end.png")
    with client() as http:
        answer = fetch(http, start, None, resolve=resolve, schemes=("http",))
    assert answer is not None
    assert answer.content == b"picture"
    assert looked_up == ["pictures.example", "other.example"]
    assert refused(host.shows("/loop.png", b"", status=301, Location="/loop.png")) == "leads on more than 3 times"


@pytest.mark.parametrize(
    "target", ["ftp://other.example/x", "file:///etc/passwd", "https://a:b@other.example/", "//[", "http://"]
)
def test_redirects_lead_to_addresses_that_could_be_asked_at_once(host: Host, target: str) -> None:
    """Not out of the web, and not with a password."""
    assert refused(host.shows("/a.png", b"", status=302, Location=target))


def test_an_allowed_address_is_the_one_that_is_connected_to() -> None:
    """So a name server that says something else a moment later changes nothing; the certificate is that of the name."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, headers={"Content-Type": "image/png"}, stream=httpx.ByteStream(b"picture"))

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        fetch(
            http, "https://pictures.example/a.png?s=1", None, resolve=lambda host, port: ["2606:2800::1", "192.0.2.1"]
        )
    assert str(seen[0].url) == "https://[2606:2800::1]/a.png?s=1"
    assert seen[0].headers["Host"] == "pictures.example"
    assert seen[0].extensions["sni_hostname"] == "pictures.example"


@pytest.mark.parametrize(
    "address",
    ["http://pictures.example/a.png", "data:image/png,x", "//x", "", "https://", "https://\udcff/", "x" * 99_999],
)
def test_only_https_is_asked(address: str) -> None:
    """Whatever a profile says."""
    with client() as http, pytest.raises(Unfetched):
        fetch(http, address, None, resolve=public_addresses)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1", "224.0.0.1", "255.255.255.255", "240.0.0.1", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1",
        "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1",
    ],
)  # fmt: skip
def test_networks_of_their_own_are_not_asked(address: str) -> None:
    """This machine, its neighbours, and what answers only from within a data centre."""
    assert not is_public(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "140.82.112.3", "2606:4700::1111", "::ffff:1.1.1.1"])
def test_the_internet_is_asked(address: str) -> None:
    """Wherever everybody means the same host."""
    assert is_public(address)


@pytest.mark.parametrize(
    "host", ["localhost", "127.0.0.1", "::1", "2130706433", "0x7f.1", "169.254.169.254", "a" * 70, ""]
)
def test_a_name_of_this_machine_is_refused(host: str) -> None:
    """In all spellings that a resolver understands; so is one that none does."""
    with pytest.raises(Unfetched):
        public_addresses(host, 443)


@pytest.mark.parametrize(
    ("headers", "status", "why"),
    [
        ({"Content_Type": "text/html"}, 200, "answered with text/html that is no picture as it stands"),
        ({"Content_Encoding": "gzip"}, 200, "answered with image/png that is no picture as it stands"),
        ({}, 404, "answered 404"),
        ({}, 206, "answered 206"),
    ],
)
def test_an_answer_that_is_no_picture_is_refused(host: Host, headers: dict[str, str], status: int, why: str) -> None:
    """It is said why."""
    assert refused(host.shows("/a.png", photo(), status=status, **headers)) == why


def test_an_endless_answer_is_cut_short(host: Host) -> None:
    """Whatever it says of its length."""
    assert refused(host.shows("/a.png", bytes(MOST_BYTES + 100_000))) == "has more than 5,242,880 bytes"


def test_an_answer_that_comes_too_slowly_is_given_up(host: Host) -> None:
    """By the clock, not by the gap between two pieces."""
    address = host.shows("/a.png", photo())
    ticks = iter(range(0, 10_000, 60))
    with client() as http, pytest.raises(Unfetched, match="took more than 20 seconds"):
        fetch(http, address, None, resolve=here, schemes=("http",), clock=lambda: next(ticks))


@pytest.mark.parametrize(
    ("format", "mode"),
    [("PNG", "RGBA"), ("PNG", "P"), ("PNG", "I;16"), ("JPEG", "CMYK"), ("GIF", "P"), ("WEBP", "RGB"), ("JPEG", "L")],
)
def test_pictures_become_small_squares(format: str, mode: str) -> None:
    """Of every kind that people have."""
    made = shrunk(photo(format=format, mode=mode), "avatar")
    sizes = {ending: Image.open(BytesIO(content)).size for ending, content in made.items()}
    assert sizes == {"64.webp": (64, 64), "256.webp": (200, 200)}
    assert {Image.open(BytesIO(content)).format for content in made.values()} == {"WEBP"}


def test_nothing_of_the_file_is_left_but_what_is_seen() -> None:
    """No place, no camera, no words; and it stands upright."""
    exif = Image.Exif()
    exif[0x010E] = "at home"
    exif[0x0112] = 6
    turned = photo(40, 80, "JPEG", exif=exif, comment=b"secret", icc_profile=b"profile")
    [logo] = shrunk(turned, "logo").values()
    opened = Image.open(BytesIO(logo))
    assert opened.size == (80, 40)
    assert not opened.getexif()
    assert not {"exif", "icc_profile", "xmp", "comment"} & opened.info.keys()
    assert b"secret" not in logo


def test_the_same_picture_gives_the_same_bytes() -> None:
    """Or every build would be another one."""
    assert shrunk(photo(), "avatar") == shrunk(photo(), "avatar")


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def bomb(side: int) -> bytes:
    """A small file that says that it is a large picture."""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    "content",
    [
        bomb(int(MOST_PIXELS**0.5) + 1), bomb(100_000), b"", b"\x89PNG\r\n\x1a\n", photo()[:-40],
        b"GIF89a" + b"\xff" * 99,
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", photo(format="BMP"),
        b"%!PS-Adobe-3.0 EPSF-3.0",
    ],
    ids=["many pixels", "very many", "empty", "head", "cut", "broken", "svg", "bitmap", "postscript"],
)  # fmt: skip
def test_what_is_no_safe_picture_is_refused(content: bytes) -> None:
    """By what it holds, whatever it is called."""
    with pytest.raises(Unfetched):
        shrunk(content, "avatar")


def test_pictures_are_kept_and_asked_for_again_after_days(host: Host, tmp_path: Path) -> None:
    """A week; then only for what changed."""
    address = host.shows("/a.png", photo(), ETag='"1"')
    files, failures = gathered(tmp_path, address)
    assert not failures
    before = {path: path.read_bytes() for path in files[address].values()}
    gathered(tmp_path, address, today=TODAY + timedelta(days=6))
    assert len(host.asked) == 1
    gathered(tmp_path, address, today=TODAY + timedelta(days=7))
    assert host.asked[1][1]["If-None-Match"] == '"1"'
    assert {path: path.read_bytes() for path in before} == before
    gathered(tmp_path, address, today=TODAY + timedelta(days=8))
    assert len(host.asked) == 2


def test_a_picture_that_cannot_be_had_stays_as_it_was(host: Host, tmp_path: Path) -> None:
    """It is said why, and the host asked again the next day."""
    address = host.shows("/a.png", photo())
    gathered(tmp_path, address)
    host.shows("/a.png", b"", status=500)
    files, failures = gathered(tmp_path, address, today=TODAY + timedelta(days=7))
    assert failures == [f"{address} answered 500"]
    assert files[address]["64.webp"].is_file()
    host.shows("/a.png", b"no picture")
    assert "is no picture that can be read" in gathered(tmp_path, address, today=TODAY + timedelta(days=8))[1][0]
    assert address in gathered(tmp_path, address, today=TODAY + timedelta(days=8))[0]
    assert len(host.asked) == 3


def test_pictures_that_nobody_wants_any_more_go(host: Host, tmp_path: Path) -> None:
    """So the folder holds what the site shows."""
    one, other = host.shows("/1.png", photo()), host.shows("/2.png", photo())
    gathered(tmp_path, one, other)
    assert len(list((tmp_path / FOLDER).iterdir())) == 6
    gathered(tmp_path, other)
    assert len(list((tmp_path / FOLDER).iterdir())) == 3


def test_offline_asks_nobody_and_uses_what_is_there(host: Host, tmp_path: Path) -> None:
    """And writes nothing."""
    address = host.shows("/a.png", photo())
    assert gathered(tmp_path, address, offline=True) == ({}, [])
    assert not (tmp_path / FOLDER).exists()
    gathered(tmp_path, address)
    files, _ = gathered(tmp_path, address, offline=True, today=TODAY + timedelta(days=99))
    assert address in files
    assert len(host.asked) == 1


def test_a_host_that_does_not_answer_is_soon_left_alone(tmp_path: Path) -> None:
    """Ten thousand time limits would be a day."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    addresses = [f"http://gone.example:{port}/{number}.png" for number in range(PATIENCE + 5 * AT_ONCE)]
    files, failures = gathered(tmp_path, *addresses)
    assert not files
    assert len(failures) == len(addresses)
    left_alone = [failure for failure in failures if failure.endswith(f"failed {PATIENCE} times")]
    assert len(left_alone) >= len(addresses) - PATIENCE - AT_ONCE


@pytest.fixture
def pictured(community: Community, host: Host) -> Community:
    """Ann has a picture, Ben's is broken; the organisation's are on the same host."""
    ann, ben = host.shows("/ann.png", photo()), host.shows("/ben.png", b"broken")
    logo, icon, preview = (host.shows(f"/{name}.png", photo(600, 300)) for name in ("logo", "icon", "preview"))
    community.person("ann", name="Ann Arbor", role="core", avatar_url=ann)
    community.person("ben", name="Ben", role="contributor", avatar_url=ben)
    community.config["org"]["logo_url"] = logo
    community.config["meta"] |= {"favicon_url": icon, "image_url": preview}
    community.settings["avatars"] = "fetch"
    gather(
        [Wanted(ann, "avatar"), Wanted(ben, "avatar"),
         Wanted(logo, "logo"), Wanted(icon, "icon"), Wanted(preview, "preview")],
        community.data, TODAY, Silent(), resolve=here, schemes=("http",),
    )  # fmt: skip
    return community


def test_avatars(pictured: Community) -> None:
    """The page shows the site's own copy, whose size it knows; without one the initials are drawn."""
    pictured.build()
    [img] = [img for img in pictured.page("people/ann").all("img", loading="lazy") if img.attributes["alt"] == ""]
    name = img.attributes["src"].removeprefix("../../avatars/")
    assert img.attributes["width"] == img.attributes["height"] == "96"
    assert Image.open(BytesIO(pictured.files()[f"avatars/{name}"])).size == (200, 200)
    assert pictured.page("people/ann").texts("span", class_="large") == ["AA"]
    assert not pictured.page("people/ben").all("img", loading="lazy", width="96")
    for path in ("leaderboard/week", "people"):
        page = pictured.page(path)
        faces = [img.attributes["src"] for img in page.all("img", loading="lazy", width="36")]
        assert faces
        assert {Path(face).name[24:] for face in faces} == {"-64.webp"}


def test_pictures_of_the_organisation_are_served_by_the_site(pictured: Community) -> None:
    """Logo, icon and the picture of link previews."""
    page = pictured.built("people")
    [logo] = [img for img in page.all("img") if img.attributes.get("class") == "logo"]
    [icon] = page.all("link", rel="icon")
    preview = page.meta("og:image")
    assert preview is not None
    files = pictured.files()
    assert Image.open(BytesIO(files[logo.attributes["src"].removeprefix("../")])).size == (256, 128)
    assert Image.open(BytesIO(files[icon.attributes["href"].removeprefix("../")])).size == (64, 32)
    assert icon.attributes["type"] == "image/png"
    assert files[preview.removeprefix("https://people.acme.example/")].startswith(b"\xff\xd8")


def test_nothing_is_shown_that_is_not_asked_for(pictured: Community) -> None:
    """What is in the cache stays there when config says so."""
    pictured.settings["avatars"] = "draw"
    page = pictured.built("people/ann")
    assert not [path for path in pictured.files() if path.startswith("avatars/")]
    assert not page.all("img", width="96")


def test_no_page_names_another_host_as_the_place_of_a_picture(pictured: Community) -> None:
    """With and without pictures."""
    pictured.build()
    for path, content in pictured.files().items():
        if path.endswith(".html"):
            assert b'src="http' not in content, path


def test_a_run_has_the_same_bytes_again(pictured: Community) -> None:
    """Nothing is written twice."""
    pictured.build()
    before = json.dumps({path: len(content) for path, content in pictured.files().items()})
    report = pictured.build()
    assert report.site_written == 0
    assert json.dumps({path: len(content) for path, content in pictured.files().items()}) == before
