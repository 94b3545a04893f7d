package org.vpshr.examples.ministry.published;

import java.util.Optional;
import org.vpshr.application.policy.Actor;
import org.vpshr.domain.entry.Circle;
import org.vpshr.examples.ministry.account.Account;

/**
 * Who reads: somebody who has signed in, or everybody.
 *
 * @param actor as whom the record is asked
 * @param circle how far they read
 */
record Reader(Actor actor, Circle circle) {

    static Reader of(Optional<Account> account, String government) {
        return account.map(who -> new Reader(who.actor(), who.circle()))
                .orElseGet(
                        () -> new Reader(Actor.reader("public:everybody", government, Circle.PUBLIC), Circle.PUBLIC));
    }
}
