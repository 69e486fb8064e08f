"""Times Typst on the same papers: typst_times.py FOLDER FONTS ROUNDS. Prints a line for each: paper, what, ms.

`first` is the first paper of a new process, without the start of Python itself; `next` is the median of the
papers after it, each with another name, as when a pack is made for each person in turn.
"""
import resource
import statistics
import sys
import time

begun = time.perf_counter()
import typst  # noqa: E402 - loading it is part of the first paper's time

folder, fonts, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])


def milliseconds(since):
    return (time.perf_counter() - since) * 1000


paper = sys.argv[4]
compiler = typst.Compiler(f"{folder}/{paper}.typ", font_paths=[fonts], ignore_system_fonts=True)
pdf = compiler.compile(sys_inputs={"name": "Rosie 0"}, pdf_standards=["ua-1"])
print(f"{paper} first {milliseconds(begun):.2f}")
with open(f"{folder}/{paper}-typst.pdf", "wb") as file:
    file.write(pdf)
times = []
for number in range(1, rounds + 1):
    start = time.perf_counter()
    compiler.compile(sys_inputs={"name": f"Rosie {number}"}, pdf_standards=["ua-1"])
    times.append(milliseconds(start))
print(f"{paper} next {statistics.median(times):.2f}")
print(f"{paper} memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}")
