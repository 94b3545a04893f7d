package org.vpshr.application.given;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long this thread has worked: what a test can bound on a machine that works for others too. */
public final class WorkingTime {
    private WorkingTime() {}

    public static Duration soFar() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    public static Duration since(Duration before) {
        return soFar().minus(before);
    }
}
