package org.vpshr.testing;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.following.Following;

/**
 * A follower of one's own with what it keeps, for {@link FollowerContract}: {@code new OwnFollower((record, name) ->
 * record.follow(name, website::take), website::pages)}.
 *
 * @param follow begins to follow the record under the name, or goes on where it stood under it
 * @param kept all that it keeps of what it was told, in values that are equal where it is the same; no position, since who
 *     begins late is told fewer events
 */
public record OwnFollower(BiFunction<VoluntaryPrinciples, String, Following> follow, Supplier<?> kept) {}
