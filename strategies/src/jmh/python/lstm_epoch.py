"""Seconds per epoch of the same small LSTM in Forewalk, deeplearning4j, PyTorch and Keras.

Every contestant is a process of its own that waits for work; rounds take turns, so that whatever else
the machine does falls on all alike. Printed are medians, of the wall clock and of processor time, and
their ratio to the first contestant's. On a busy machine processor time is the fairer of the two, except
for those with more than one thread.
How to run it, and what it said: docs/benchmarks.md.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time

FEATURES, STEPS, WINDOWS, UNITS, OUTPUTS, DROPOUT = 2, 60, 2048, 50, 2, 0.2
JAVA_FLAGS = [
    "--enable-native-access=ALL-UNNAMED",
    "--sun-misc-unsafe-memory-access=allow",
    "--add-modules=jdk.incubator.vector",
    "-XX:+UseSerialGC",
    "-Xmx2g",
]
EPOCH_CLOCK = "io.forewalk.strategies.forecasting.lstm.EpochClock"


def data(windows=WINDOWS):
    import numpy

    random = numpy.random.default_rng(17)
    inputs = random.standard_normal((windows, STEPS, FEATURES), dtype="float32")
    targets = random.standard_normal((windows, OUTPUTS), dtype="float32")
    return inputs, targets


class PyTorch:
    def __init__(self, threads):
        import torch

        torch.set_num_threads(threads)
        torch.manual_seed(5)
        self.torch = torch
        self.layers = torch.nn.ModuleDict(
            {
                "lstm": torch.nn.LSTM(FEATURES, UNITS, num_layers=2, dropout=DROPOUT, batch_first=True),
                "dropout": torch.nn.Dropout(DROPOUT),
                "dense": torch.nn.Linear(UNITS, OUTPUTS),
            }
        )
        self.optimizer = torch.optim.Adam(self.layers.parameters(), lr=1e-3)
        self.inputs, self.targets = (torch.from_numpy(values) for values in data())

    def answer(self, inputs):
        outputs, _ = self.layers["lstm"](inputs)
        return self.layers["dense"](self.layers["dropout"](outputs[:, -1]))

    def epoch(self, batch):
        self.layers.train()
        for first in range(0, WINDOWS, batch):
            self.optimizer.zero_grad(set_to_none=True)
            answer = self.answer(self.inputs[first : first + batch])
            self.torch.nn.functional.mse_loss(answer, self.targets[first : first + batch]).backward()
            self.optimizer.step()

    def predict(self, count):
        self.layers.eval()
        with self.torch.inference_mode():
            self.answer(self.inputs[:count])


class Keras:
    def __init__(self):
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
        import keras

        keras.utils.set_random_seed(5)
        self.model = keras.Sequential(
            [
                keras.Input((STEPS, FEATURES)),
                keras.layers.LSTM(UNITS, return_sequences=True),
                keras.layers.Dropout(DROPOUT),
                keras.layers.LSTM(UNITS),
                keras.layers.Dropout(DROPOUT),
                keras.layers.Dense(OUTPUTS),
            ]
        )
        self.model.compile(optimizer=keras.optimizers.Adam(1e-3), loss="mse")
        self.inputs, self.targets = data()

    def epoch(self, batch):
        self.model.fit(self.inputs, self.targets, batch_size=batch, epochs=1, shuffle=False, verbose=0)

    def predict(self, count):
        self.model.predict_on_batch(self.inputs[:count])


def serve(name):
    """Answers lines such as ``epoch 64`` and ``predict 1000`` by seconds."""
    framework = Keras() if name == "keras" else PyTorch(int(name.removeprefix("pytorch-")))
    for line in sys.stdin:
        task, size = line.split()
        wall, processor = time.perf_counter(), time.process_time()
        getattr(framework, task)(int(size))
        wall, processor = time.perf_counter() - wall, time.process_time() - processor
        print(f"{wall:.6f} {processor:.6f}", flush=True)


class Contestant:
    def __init__(self, name, command, threads, line):
        environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "OPENBLAS_NUM_THREADS": str(threads)}
        self.name, self.line = name, line
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )

    def seconds(self, task, size):
        self.process.stdin.write(self.line(task, size) + "\n")
        self.process.stdin.flush()
        return [float(word) for word in self.process.stdout.readline().split()]

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def java(name, trainer, settings):
    with open(settings.class_path, encoding="utf-8") as file:
        libraries = file.read().strip()
    path = os.pathsep.join(["strategies/target/classes", "strategies/target/test-classes", libraries])
    command = [settings.java, *JAVA_FLAGS, "-cp", path, EPOCH_CLOCK]
    return Contestant(name, command, 1, lambda task, size: f"{trainer} {task} {size}")


def python(name, threads):
    command = [sys.executable, __file__, "--serve", name]
    return Contestant(name, command, threads, lambda task, size: f"{task} {size}")


def contestants(settings):
    makers = {
        "fused": lambda: java("fused", "FUSED", settings),
        "pytorch-1": lambda: python("pytorch-1", 1),
        "pytorch-2": lambda: python("pytorch-2", 2),
        "keras": lambda: python("keras", os.cpu_count()),
        "dl4j": lambda: java("dl4j", "DL4J", settings),
    }
    return [makers[name]() for name in settings.contestants]


def measure(running, settings, task, size):
    """Two lines, wall clock and processor: the median of each, how many times as long as the first's."""
    times = {contestant.name: [] for contestant in running}
    # A prediction is over in a moment: the JIT needs more of them than of epochs.
    calls = 40 if task == "predict" else 1
    for turn in range(calls * (settings.warmup + settings.rounds)):
        for contestant in running:
            seconds = contestant.seconds(task, size)
            if turn >= calls * settings.warmup:
                times[contestant.name].append(seconds)
    for column, clock in enumerate(["wall", "processor"]):
        medians = [
            statistics.median(seconds[column] for seconds in times[contestant.name])
            for contestant in running
        ]
        cells = [f"{median * 1000:9.1f} ms ({median / medians[0]:5.2f}x)" for median in medians]
        print(f"{task:7} {size:5} {clock:9} " + " ".join(cells), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--serve", help=argparse.SUPPRESS)
    parser.add_argument("--java", default=os.path.join(os.environ.get("JAVA_HOME", "/usr"), "bin", "java"))
    parser.add_argument("--class-path", default="strategies/target/benchmark.classpath")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--warmup", type=int, default=3)
    parser.add_argument("--batches", type=int, nargs="*", default=[32, 64, 256, 1024])
    parser.add_argument("--predictions", type=int, nargs="*", default=[1, 1000])
    parser.add_argument(
        "--contestants", nargs="+", default=["fused", "pytorch-1", "pytorch-2", "keras", "dl4j"]
    )
    settings = parser.parse_args()
    if settings.serve:
        serve(settings.serve)
        return
    running = contestants(settings)
    print(" " * 24 + " ".join(f"{contestant.name:>20}" for contestant in running))
    for batch in settings.batches:
        measure(running, settings, "epoch", batch)
    for count in settings.predictions:
        measure(running, settings, "predict", count)
    for contestant in running:
        contestant.end()


if __name__ == "__main__":
    main()
