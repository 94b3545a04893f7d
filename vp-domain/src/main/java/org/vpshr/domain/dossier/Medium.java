package org.vpshr.domain.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.text.StandIn;

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
        @OneLine @MayBeEmpty String address,
        List<Depicted> depicted,
        @OneLine @MayBeEmpty String credit,
        @OneLine String right,
        @Nullable LegalGround ground) {

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when the address is neither a web address nor a path below the record
     */
    public Medium {
        depicted = List.copyOf(depicted);
        if (!StandIn.is(address) && !ADDRESS.matcher(address).matches()) {
            throw new InvalidValue("the address of a medium begins with https:// or http://, or is a path"
                    + " below the record, such as pictures/visit.jpg");
        }
    }

    /**
     * {@return a picture, of which no more than where it is is known; what more is known is said with the methods
     * below}
     *
     * @param address where it is kept: a web address or a path below the record
     */
    public static Medium picture(String address) {
        return new Medium(Kind.PICTURE, address, List.of(), "", "", null);
    }

    /**
     * {@return a video, like a picture}
     *
     * @param address where it is kept: a web address or a path below the record
     */
    public static Medium video(String address) {
        return new Medium(Kind.VIDEO, address, List.of(), "", "", null);
    }

    /**
     * {@return the medium with who made it}
     *
     * @param maker who made it
     */
    public Medium credit(String maker) {
        return new Medium(kind, address, depicted, maker, right, ground);
    }

    /**
     * {@return the medium with the right by which it is used}
     *
     * @param ofUse by which right it is used, in words
     */
    public Medium right(String ofUse) {
        return new Medium(kind, address, depicted, credit, ofUse, ground);
    }

    /**
     * {@return the medium with a person more, where he or she stands in it, and the ground on which that is kept}
     *
     * @param person the person by reference
     * @param position where in the picture, in words, such as second from the left
     * @param on the legal ground for showing persons who can be recognised
     */
    public Medium shows(String person, String position, LegalGround on) {
        List<Depicted> more = new ArrayList<>(depicted);
        more.add(new Depicted(new Party.Person(person), position));
        return new Medium(kind, address, more, credit, right, on);
    }

    /** {@return the medium for whom it is not: whom it shows is no more told than where it is} */
    public Medium withheld() {
        return new Medium(kind, StandIn.WITHHELD, List.of(), credit, right, ground);
    }

    /**
     * {@return the medium with others in the places of the persons that it shows}
     *
     * @param others answers who is put in the place of a person
     */
    public Medium showing(UnaryOperator<Party.Person> others) {
        return new Medium(
                kind,
                address,
                depicted.stream()
                        .map(each -> new Depicted(others.apply(each.person()), each.position()))
                        .toList(),
                credit,
                right,
                ground);
    }

    /** An address, or a path that does not lead out of where the record is. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://\\S+|(?!.*\\.\\.)[\\p{L}\\p{N}_-][\\p{L}\\p{N} ._/-]*|");

    /** What a medium is. */
    public enum Kind {
        /** A picture that stands still. */
        PICTURE,
        /** A moving picture. */
        VIDEO
    }

    /** On what ground personal data are processed. */
    public enum LegalGround {
        /** The person agreed. */
        CONSENT,
        /** The government needs it for a task in the public interest. */
        PUBLIC_TASK,
        /** A legitimate interest that the person's own does not outweigh. */
        LEGITIMATE_INTEREST
    }

    /**
     * A person in a picture, with the position.
     *
     * @param person the person by reference
     * @param position where in the picture, in words; empty where that is not known
     */
    public record Depicted(Party.Person person, @OneLine String position) {}
}
