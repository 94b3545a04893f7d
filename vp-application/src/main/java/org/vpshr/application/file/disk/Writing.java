package org.vpshr.application.file.disk;

import java.io.IOException;
import java.io.OutputStream;

/** What is written on a stream, which is closed by whoever opened it. */
@FunctionalInterface
public interface Writing<T> {
    T on(OutputStream out) throws IOException;
}
