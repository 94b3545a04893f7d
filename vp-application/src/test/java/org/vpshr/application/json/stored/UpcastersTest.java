package org.vpshr.application.json.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vpshr.application.given.Written;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.TypeName;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.irbc.AgreementEvent.AgreementEnded;

class UpcastersTest {
    private static final TypeName OLDEST = new TypeName("irbc.Ended", 1);
    private static final TypeName OLD = new TypeName("irbc.Ended", 2);
    private static final TypeName TODAY = new TypeName("irbc.AgreementEnded", 1);

    private final Upcasters lifting = new Upcasters(Map.of(
            OLDEST,
                    new Upcasters.Step(OLD, fields -> {
                        fields.put("jointDecision", true);
                        return fields;
                    }),
            OLD, new Upcasters.Step(TODAY, fields -> fields)));
    private final EventFormat format = new EventFormat(lifting);

    @Test
    void an_event_of_an_old_version_is_read_as_one_of_today() {
        AgreementEnded today = Samples.full().of(AgreementEnded.class);
        EventFormat.Written written = format.write(today);
        String old = new String(written.facts(), StandardCharsets.UTF_8).replace(",\"jointDecision\":true", "");

        assertThat(Written.read(
                        format,
                        "irbc.Ended",
                        1,
                        new EventFormat.Written(
                                old.getBytes(StandardCharsets.UTF_8), written.texts(), written.attachments())))
                .isEqualTo(today);
    }

    @Test
    void an_event_of_a_version_to_come_is_refused() {
        EventFormat.Written stored = format.write(Samples.full().of(AgreementEnded.class));

        assertThatThrownBy(() -> Written.read(format, "irbc.AgreementEnded", 2, stored))
                .isInstanceOf(InvalidJson.class)
                .hasMessageContaining(
                        "irbc.AgreementEnded, version 2, which this version of the library knows up to version 1");
        assertThatThrownBy(() -> Written.read(format, "irbc.Unheard", 1, stored))
                .isInstanceOf(InvalidJson.class);
    }
}
