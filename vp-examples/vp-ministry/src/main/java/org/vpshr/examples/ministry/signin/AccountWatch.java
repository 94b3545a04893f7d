package org.vpshr.examples.ministry.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.account.Accounts;
import org.vpshr.examples.ministry.account.SignedIn;

/**
 * Ends a session at once whose account is not as it was at the sign-in: another password, other roles, or none any more. It
 * is looked up at each request, so that it holds for every process, and for a file that was changed by hand.
 */
final class AccountWatch extends OncePerRequestFilter {
    private final Accounts accounts;

    AccountWatch(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now != null && now.getPrincipal() instanceof SignedIn signedIn && !stands(signedIn.account())) {
            end(request.getSession(false));
        }
        chain.doFilter(request, response);
    }

    private boolean stands(Account account) {
        return accounts.find(account.name()).filter(account::equals).isPresent();
    }

    private static void end(@Nullable HttpSession session) {
        SecurityContextHolder.clearContext();
        if (session != null) {
            session.invalidate();
        }
    }
}
