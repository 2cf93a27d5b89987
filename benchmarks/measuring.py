"""What a process took: wall time, processor time and peak memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """Of one process, from its start to its end, the interpreter's own start included."""

    seconds: float
    cpu_seconds: float
    mebibytes: float
    said: str


def spend(*arguments: object) -> Spent:
    """Run Python with these arguments; a failure stops the benchmark with what the process said.

    Modules are kept compiled, as they are wherever Python is not told otherwise.
    """
    told = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryFile("w+") as output:
        started = time.perf_counter()
        process = subprocess.Popen([sys.executable, *map(str, arguments)], stdout=output, stderr=output, env=told)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        said = output.read()
    if process.returncode:
        raise SystemExit(f"{' '.join(map(str, arguments))}\nexit code {process.returncode}\n{said}")
    cpu_seconds = usage.ru_utime + usage.ru_stime
    return Spent(seconds=seconds, cpu_seconds=cpu_seconds, mebibytes=usage.ru_maxrss / 1024, said=said)
