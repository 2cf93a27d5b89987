"""The site of the sample data repo as it should be: `python -m tests.golden` writes it anew for git to compare.

Third-party code is left out, and so are styles and scripts of our own, which are copied as they are. The database
is a dump in the order of its keys, because its bytes are not the same with every version of SQLite; a PNG is as many
bytes as its compressor likes, so only its size in pixels is kept.
"""

from __future__ import annotations

import io
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import apsw
from PIL import Image

from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run
from leaderboard.shipped import shipped
from tests.communities import Quiet

GOLDEN = Path(__file__).parent / "golden"
ENDING = ".golden"
"""So that nobody takes them for sources, to be formatted or searched."""
LEFT_OUT = ("css/", "fonts/", "js/", "vendor/")
DATABASE = re.compile(rb'(data\.db\?v=)[0-9a-f]{12}|(data-bytes=")\d+|(Download data\.db</a> \()[^)]*')
"""What the explorer's page says of the bytes of the database."""


def main() -> None:
    """Write the golden site anew."""
    shutil.rmtree(GOLDEN, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        for path, content in built(Path(folder)).items():
            file = GOLDEN / f"{path}{ENDING}"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)


def built(place: Path) -> dict[str, bytes]:
    """The site of the sample data repo, made in an empty folder."""
    data, site = place / "data-repo", place / "site"
    shutil.copytree(shipped("data-repo"), data, ignore=shutil.ignore_patterns(".leaderboard*"))
    options = Options(data=data, config=shipped("config.yaml"), output=site, offline=True)
    with Run(options, Quiet()) as run:
        run.execute(NEEDS["run"])
    return dict(comparable(site))


def golden() -> dict[str, bytes]:
    """The site as it should be."""
    return {
        file.relative_to(GOLDEN).as_posix().removesuffix(ENDING): file.read_bytes()
        for file in GOLDEN.rglob(f"*{ENDING}")
    }


def comparable(site: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of a site but for what is left out, the same on every machine."""
    for file in sorted(site.rglob("*")):
        path = file.relative_to(site).as_posix()
        if file.is_dir() or path.startswith((*LEFT_OUT, ".")):
            continue
        if file.suffix == ".db":
            yield f"{path}.sql", "".join(dump(file)).encode()
        elif file.suffix == ".png":
            yield f"{path}.txt", "{} × {}\n".format(*Image.open(io.BytesIO(file.read_bytes())).size).encode()
        else:
            yield path, DATABASE.sub(rb"\1\2\3", file.read_bytes())


def dump(database: Path) -> Iterator[str]:
    """Every table's definition and rows, a line a row, in the order of all its columns."""
    db = apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READONLY)
    for name, sql in db.execute("select name, sql from sqlite_schema where sql is not null order by type, name"):
        yield f"{sql};\n"
        if str(sql).lower().startswith("create table"):
            columns = len(list(db.execute("select 1 from pragma_table_info(?)", (name,))))
            order = ", ".join(str(n) for n in range(1, columns + 1))
            for row in db.execute(f'select * from "{name}" order by {order}'):
                yield f"{', '.join(map(apsw.format_sql_value, row))}\n"
    db.close()


if __name__ == "__main__":
    main()
