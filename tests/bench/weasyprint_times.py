"""Times WeasyPrint on the same papers: weasyprint_times.py FOLDER FONTS ROUNDS PAPER. Prints a line for each: paper, what, ms.

`first` is the first paper of a new process, without the start of Python itself; `next` is the median of the
papers after it. WeasyPrint keeps nothing between papers but its settings of fonts.
"""
import pathlib
import resource
import statistics
import sys
import time

begun = time.perf_counter()
from weasyprint import HTML  # noqa: E402 - loading it is part of the first paper's time
from weasyprint.text.fonts import FontConfiguration  # noqa: E402

folder, rounds, paper = pathlib.Path(sys.argv[1]), int(sys.argv[3]), sys.argv[4]
page = (folder / f"{paper}.html").read_text(encoding="utf-8")
fonts = FontConfiguration()


def make(name):
    html = HTML(string=page.replace("{name}", name), base_url=str(folder))
    return html.write_pdf(font_config=fonts, pdf_variant="pdf/ua-1")


def milliseconds(since):
    return (time.perf_counter() - since) * 1000


pdf = make("Rosie 0")
print(f"{paper} first {milliseconds(begun):.2f}")
(folder / f"{paper}-weasyprint.pdf").write_bytes(pdf)
times = []
for number in range(1, rounds + 1):
    start = time.perf_counter()
    make(f"Rosie {number}")
    times.append(milliseconds(start))
print(f"{paper} next {statistics.median(times):.2f}")
print(f"{paper} memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}")
