package org.vpshr.page.address;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.projections.picture.PictureKind;

/**
 * Which picture of a government's record.
 *
 * @param kind of which kind
 * @param year of which year, where its kind is of one
 * @param group of which working group, where its kind is of one
 */
public record PictureName(PictureKind kind, OptionalInt year, Optional<WorkingGroupId> group) {

    /**
     * Has what its kind asks for, and no more.
     *
     * @throws InvalidValue when it has not
     */
    public PictureName {
        if (kind.isOfYear() != year.isPresent() || kind.isOfGroup() != group.isPresent()) {
            throw new InvalidValue("there is no such picture", "follow a link of a page");
        }
    }

    /** {@return one of no year and no group} */
    public static PictureName of(PictureKind kind) {
        return new PictureName(kind, OptionalInt.empty(), Optional.empty());
    }

    /** {@return one of a year} */
    public static PictureName of(PictureKind kind, int year) {
        return new PictureName(kind, OptionalInt.of(year), Optional.empty());
    }

    /** {@return one of who sat in a working group} */
    public static PictureName of(WorkingGroupId group) {
        return new PictureName(PictureKind.MEMBERSHIP, OptionalInt.empty(), Optional.of(group));
    }

    /** {@return as it stands in an address: {@code agreements}, {@code timeline-2018}, {@code membership-PE-gt-pv}} */
    public String written() {
        return kind.word()
                + (year.isPresent() ? "-" + String.format(Locale.ROOT, "%04d", year.getAsInt()) : "")
                + group.map(of -> "-" + of.country() + "-" + of.name()).orElse("");
    }

    /** {@return the picture of that name} */
    static PictureName read(String written) {
        for (PictureKind kind : PictureKind.values()) {
            if (written.equals(kind.word())) {
                return of(kind);
            }
            if (written.startsWith(kind.word() + "-")) {
                return read(kind, written.substring(kind.word().length() + 1));
            }
        }
        throw new InvalidValue("there is no such picture", "follow a link of a page");
    }

    private static PictureName read(PictureKind kind, String rest) {
        if (kind.isOfYear() && rest.matches("[0-9]{4}")) {
            return of(kind, Integer.parseInt(rest));
        }
        if (kind.isOfGroup() && rest.matches("[A-Z]{2}-.+")) {
            return of(WorkingGroupId.of(rest.substring(0, 2), rest.substring(3)));
        }
        throw new InvalidValue("there is no such picture", "follow a link of a page");
    }
}
