package org.vpshr.application.json.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.store.Head;

/**
 * What stood against recording and was accepted by an option, as it is recorded.
 *
 * @param head the head that was seen last, from which the record did not go on
 * @param clock what the clock showed while the end of the record lay ahead of it
 */
public record Acceptance(@Nullable Head head, @Nullable Instant clock) {
    public static final Acceptance NOTHING = new Acceptance(null, null);

    private static final String HEAD = "head";
    private static final String POSITION = "position";
    private static final String HASH = "hash";
    private static final String CLOCK = "clock";

    public boolean isNothing() {
        return head == null && clock == null;
    }

    ObjectNode tree(ObjectMapper mapper) {
        ObjectNode all = mapper.createObjectNode();
        if (head != null) {
            all.putObject(HEAD).put(POSITION, head.position()).put(HASH, head.hash());
        }
        if (clock != null) {
            all.put(CLOCK, clock.toString());
        }
        return all;
    }

    /** @throws DateTimeException when the clock is no instant */
    static Acceptance read(JsonNode all) {
        JsonNode seen = all.path(HEAD);
        JsonNode shown = all.path(CLOCK);
        return new Acceptance(
                seen.isObject()
                        ? new Head(seen.path(POSITION).asLong(), seen.path(HASH).asText())
                        : null,
                shown.isTextual() ? Instant.parse(shown.textValue()) : null);
    }

    @Override
    public String toString() {
        List<String> all = new ArrayList<>();
        if (head != null) {
            all.add("though the record did not go on from the head that was seen last, position " + head.position()
                    + ", hash " + head.hash());
        }
        if (clock != null) {
            all.add("though the clock showed " + clock + " and the record ended ahead of it");
        }
        return String.join(", and ", all);
    }
}
