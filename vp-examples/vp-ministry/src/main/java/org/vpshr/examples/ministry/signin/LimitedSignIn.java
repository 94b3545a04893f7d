package org.vpshr.examples.ministry.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets the provider behind it look at a password only so often. */
final class LimitedSignIn implements AuthenticationProvider {
    private final AuthenticationProvider provider;
    private final Attempts attempts;

    LimitedSignIn(AuthenticationProvider provider, Attempts attempts) {
        this.provider = provider;
        this.attempts = attempts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        String who = who(asked);
        if (attempts.isBarred(who)) {
            throw new LockedException("too many attempts");
        }
        try {
            @Nullable Authentication signedIn = provider.authenticate(asked);
            attempts.succeeded(who);
            return signedIn;
        } catch (BadCredentialsException e) {
            attempts.failed(who);
            throw e;
        }
    }

    private static String who(Authentication asked) {
        String from = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return asked.getName() + " " + from;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return provider.supports(kind);
    }
}
