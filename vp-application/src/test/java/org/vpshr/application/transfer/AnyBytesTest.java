package org.vpshr.application.transfer;

import static org.vpshr.application.transfer.HistoryFormatTest.assertArrive;
import static org.vpshr.application.transfer.HistoryFormatTest.row;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vpshr.application.given.Folder;
import org.vpshr.application.ledger.row.NewRow;

/** Whatever bytes a ledger holds, its copy holds the same. */
class AnyBytesTest {
    @Property(seed = "2018")
    void any_bytes_arrive_as_they_left(@ForAll("rows") List<NewRow> rows) throws IOException {
        try (Folder folder = Folder.fresh()) {
            assertArrive(folder.path(), rows);
        }
    }

    @Provide
    Arbitrary<List<NewRow>> rows() {
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
        Arbitrary<List<String>> tags =
                Arbitraries.of("x=1", "é=\u2028\"", "z", "=", "a=b=c").list().ofMaxSize(3);
        return Combinators.combine(bytes, bytes, tags)
                .as((payload, metadata, some) -> row(payload, metadata, new TreeSet<>(some)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(100);
    }
}
