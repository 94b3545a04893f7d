package org.vpshr.domain.dossier;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Party;

/**
 * A picture or a video.
 *
 * @param kind what it is
 * @param address where it is kept, relative to the record or an address; empty if it is not kept here
 * @param depicted the persons that can be recognised, each with the position in the picture (rule 114)
 * @param credit who made it; empty for "no credit known"
 * @param right the right by which it is used (rule 114)
 * @param ground the legal ground for showing recognisable persons (rule 115)
 */
public record Medium(
        Kind kind,
        String address,
        List<Depicted> depicted,
        String credit,
        String right,
        @Nullable LegalGround ground) {

    public Medium {
        depicted = List.copyOf(depicted);
        if (!ADDRESS.matcher(address).matches()) {
            throw new InvalidValue("the address of a medium begins with https:// or http://, or is a path"
                    + " below the record, such as pictures/visit.jpg");
        }
    }

    /** An address, or a path that does not lead out of where the record is. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://\\S+|(?!.*\\.\\.)[\\p{L}\\p{N}_-][\\p{L}\\p{N} ._/-]*|");

    /** What a medium is. */
    public enum Kind {
        PICTURE,
        VIDEO
    }

    /** On what ground personal data are processed. */
    public enum LegalGround {
        CONSENT,
        PUBLIC_TASK,
        LEGITIMATE_INTEREST
    }

    /** A person in a picture, with the position. */
    public record Depicted(Party.Person person, String position) {}
}
