package org.vpshr.domain.commitment;

import java.util.Optional;

/** What a government is known to have held in the initiative, where the steps to it are not on record. */
public enum TenureKind {
    /** It was an engaged member. */
    ENGAGED,
    /** It was a full member. */
    FULL,
    /** It had a seat on the steering committee. */
    STEERING_SEAT,
    /** It held the chair. */
    CHAIR;

    Optional<Standing> standing() {
        return switch (this) {
            case ENGAGED -> Optional.of(Standing.ENGAGED);
            case FULL -> Optional.of(Standing.FULL);
            case STEERING_SEAT, CHAIR -> Optional.empty();
        };
    }
}
