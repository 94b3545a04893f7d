package org.vpshr.domain.offences;

import java.nio.file.Path;

/** Breaks the rule that there is no I/O. */
public record WritesAFile(Path file) {}
