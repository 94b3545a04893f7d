package org.vpshr.application.reports.kept;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.hash.Sha256;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.history.RecordedEvent;

/** Gathers which events an audience is told of, from the facts of them alone. */
public final class BasisFold {
    private final SortedSet<Long> positions = new TreeSet<>();
    private final Set<EntryId> told = new HashSet<>();

    /** Takes in what the view shows of the events up to the position. */
    public void take(Collection<RecordedEvent> events, AudienceView view, long upTo) {
        for (RecordedEvent recorded : events) {
            if (recorded.position() <= upTo) {
                view.seen(recorded).ifPresent(this::add);
            }
        }
    }

    private void add(RecordedEvent seen) {
        positions.add(seen.position());
        seen.event().touches().ifPresent(told::add);
    }

    /** Takes in what binds the entries that were told of; names bind wherever they stand. */
    public void bind(List<RecordedEvent> binding) {
        binding.stream()
                .filter(recorded -> recorded.event() instanceof RegisterEvent
                        || recorded.event().touches().filter(told::contains).isPresent())
                .forEach(recorded -> positions.add(recorded.position()));
    }

    /** The last of them; 0 where there is none. */
    public long last() {
        return positions.isEmpty() ? 0 : positions.last();
    }

    /**
     * All of them, and what goes with them, in one number, in hexadecimal.
     *
     * @param printing by what they are printed
     * @param hash of the last of them
     */
    public String tag(String printing, String hash) {
        String rests = printing + "\n" + positions + "\n" + hash;
        return HexFormat.of().formatHex(Sha256.start().digest(rests.getBytes(StandardCharsets.UTF_8)));
    }
}
