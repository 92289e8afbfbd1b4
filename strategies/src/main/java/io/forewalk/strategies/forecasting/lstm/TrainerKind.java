package io.forewalk.strategies.forecasting.lstm;

/** Who trains. */
public enum TrainerKind {
    /** Kernels of our own on vectors. */
    FUSED {
        @Override
        LstmTrainer trainer(NetworkShape shape) {
            return new FusedTrainer(LaneKernel.of(shape));
        }
    },
    /** The {@code fit} of deeplearning4j, the reference. */
    DL4J {
        @Override
        LstmTrainer trainer(NetworkShape shape) {
            return new Dl4jTrainer();
        }
    };

    abstract LstmTrainer trainer(NetworkShape shape);
}
