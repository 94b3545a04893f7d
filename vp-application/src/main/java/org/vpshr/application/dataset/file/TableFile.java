package org.vpshr.application.dataset.file;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The file of one table. */
interface TableFile extends Closeable {
    void row(@Nullable Object[] cells) throws IOException;
}
