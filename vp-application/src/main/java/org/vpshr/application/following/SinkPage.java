package org.vpshr.application.following;

/**
 * What a fold came to after a page of events.
 *
 * @param <F> the fold
 * @param name of the follower
 * @param version of the follower: what it makes stands beside what the version before made, until it takes its place
 * @param fold after all events up to the position
 * @param from where the page before ended
 * @param to where this one ends; to be stored with the fold
 * @param anew whether the fold was made again from the first event, as after a restriction or an erasure: whatever was
 *     stored before has to go
 */
public record SinkPage<F>(String name, int version, F fold, FollowerPosition from, FollowerPosition to, boolean anew) {}
