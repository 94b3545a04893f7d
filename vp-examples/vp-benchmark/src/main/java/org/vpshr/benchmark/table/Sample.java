package org.vpshr.benchmark.table;

/** What one round took, in nanoseconds: of its own thread's processor time, and until it was done. */
public record Sample(long cpu, long wall) {}
