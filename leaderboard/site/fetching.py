"""Asking other hosts for pictures, so that no answer can do harm."""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from typing import NamedTuple

import httpx

from leaderboard import __version__

MOST_BYTES = 5 << 20
MOST_STEPS = 3
"""Redirects that are followed."""
SECONDS = 20.0
"""The most that one picture may take."""
TIMEOUT = httpx.Timeout(10, connect=5)
NETWORKS_WITHIN = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("2002::/16"))
"""Addresses that lead to another one, which is written in them."""
HEADERS = {
    "Accept": "image/webp, image/png, image/jpeg, image/gif",
    "Accept-Encoding": "identity",
    "User-Agent": f"leaderboard/{__version__}",
}

Resolve = Callable[[str, int], Sequence[str]]


class Unfetched(Exception):
    """Why there is no picture, as the end of a sentence."""


class Silent(Unfetched):
    """The host itself did not answer, so that others of its pictures are not to be had either."""


class Answer(NamedTuple):
    """What a host sent, and how to ask whether it is still the same."""

    content: bytes
    etag: str | None


def client() -> httpx.Client:
    """A client that knows nothing of proxies, passwords and cookies of this machine."""
    return httpx.Client(timeout=TIMEOUT, headers=HEADERS, trust_env=False, follow_redirects=False)


def fetch(
    http: httpx.Client,
    address: str,
    etag: str | None,
    *,
    resolve: Resolve,
    schemes: Collection[str] = ("https",),
    clock: Callable[[], float] = time.monotonic,
) -> Answer | None:
    """A picture, or None where it is still the one of this ``etag``; raises Unfetched.

    ``resolve`` gives the addresses of a host, of which it allows every one, and is asked anew after each redirect. The
    connection goes to an address that was allowed, so that a second answer of the name server changes nothing.
    """
    ends = clock() + SECONDS
    for _ in range(MOST_STEPS + 1):
        url = allowed(address, schemes)
        places = resolve(url.host, url.port or (443 if url.scheme == "https" else 80))
        request = http.build_request(
            "GET",
            url.copy_with(host=places[0]),
            headers={"Host": url.netloc.decode("ascii"), **({"If-None-Match": etag} if etag else {})},
            extensions={"sni_hostname": url.raw_host.decode("ascii")},
        )
        try:
            with closing(http.send(request, stream=True)) as response:
                if not response.has_redirect_location:
                    return answer(response, ends, clock)
                address = str(url.join(response.headers["Location"]))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise Silent(f"did not answer: {error or type(error).__name__}") from error
    raise Unfetched(f"leads on more than {MOST_STEPS} times")


def allowed(address: str, schemes: Collection[str]) -> httpx.URL:
    try:
        url = httpx.URL(address)
    except (httpx.InvalidURL, ValueError) as error:
        raise Unfetched("is no address") from error
    if url.scheme not in schemes or not url.host or url.userinfo:
        raise Unfetched(f"is not asked: expected an address that begins with {' or '.join(schemes)}://")
    return url


def answer(response: httpx.Response, ends: float, clock: Callable[[], float]) -> Answer | None:
    if response.status_code == httpx.codes.NOT_MODIFIED:
        return None
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if response.status_code != httpx.codes.OK:
        raise Unfetched(f"answered {response.status_code}")
    if not kind.startswith("image/") or response.headers.get("Content-Encoding", "identity") != "identity":
        raise Unfetched(f"answered with {kind[:50] or 'something'} that is no picture as it stands")
    content = bytearray()
    for piece in response.iter_raw():
        content += piece
        if len(content) > MOST_BYTES:
            raise Unfetched(f"has more than {MOST_BYTES:,} bytes")
        if clock() > ends:
            raise Silent(f"took more than {SECONDS:.0f} seconds")
    etag = response.headers.get("ETag")
    return Answer(bytes(content), etag if etag and len(etag) <= 200 else None)


def public_addresses(host: str, port: int) -> list[str]:
    """Where a host is, if none of its addresses is one of this machine or of a network of its own; version 4 first."""
    try:
        found = {str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
    except (OSError, UnicodeError) as error:
        raise Silent("has a host that nobody knows") from error
    if not found or not all(map(is_public, found)):
        raise Silent("has a host that is not on the public internet")
    return sorted(found, key=lambda place: (":" in place, place))


def is_public(address: str) -> bool:
    """Whether everybody on the internet means the same host by it."""
    place = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(place, ipaddress.IPv6Address):
        if place.ipv4_mapped is not None:
            return is_public(str(place.ipv4_mapped))
        if any(place in network for network in NETWORKS_WITHIN):
            return False
    return place.is_global and not place.is_multicast and not place.is_reserved
