package org.vpshr.http;

import java.util.Optional;
import org.vpshr.application.policy.Actor;

/**
 * Knows by a request who asks, as the host is sure of it: by its session, token or certificate. The library believes it. It
 * is asked for each request before anything else is looked at.
 */
@FunctionalInterface
public interface ActorResolver {

    /**
     * {@return who asks; nothing when that is not known, and the request is refused then}
     *
     * @param request what was sent
     */
    Optional<Actor> actor(Request request);

    /** {@return how whoever is not known may make themselves known: what stands in {@code WWW-Authenticate}} */
    default String challenge() {
        return "Bearer";
    }
}
