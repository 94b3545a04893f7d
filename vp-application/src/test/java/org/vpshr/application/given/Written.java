package org.vpshr.application.given;

import java.security.SecureRandom;
import java.util.List;
import org.vpshr.application.json.TypeName;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.text.TextsForm;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.DomainEvent;

/** Events in their stored form, their texts at hand. */
public final class Written {
    public static final EventFormat FORMAT = new EventFormat();

    private Written() {}

    /** Reads what was written, as the type and version that it was written as. */
    public static DomainEvent read(DomainEvent event, EventFormat.Written written) {
        TypeName name = FORMAT.nameOf(event);
        return read(FORMAT, name.name(), name.version(), written);
    }

    public static DomainEvent read(EventFormat format, String type, int version, EventFormat.Written written) {
        return format.read(
                type,
                version,
                written.facts(),
                number -> written.texts().get(number).text());
    }

    /** The texts with salts. */
    public static List<SaltedText> salted(EventFormat.Written written) {
        return SaltedText.of(written.texts(), new SecureRandom());
    }

    /** The texts beside an event, all of them in clear. */
    public static RowTexts open(List<SaltedText> texts) {
        return new RowTexts(TextsForm.write(texts), null);
    }
}
