package org.vpshr.benchmark.table;

/** Which time of a sample counts. */
public enum Clock {
    /** Of the thread that does the work: other programs do not disturb it. */
    CPU,
    /** Of what waits for the disk, for others, or is done by several. */
    WALL;

    long of(Sample sample) {
        return switch (this) {
            case CPU -> sample.cpu();
            case WALL -> sample.wall();
        };
    }

    String word() {
        return this == CPU ? "cpu" : "wall";
    }
}
