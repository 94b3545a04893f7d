package org.vpshr.examples.ministry.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.account.SignedIn;

/** The session of whoever changes their own account, which goes on under another id where all others end. */
final class OwnSession {
    private OwnSession() {}

    static void goOn(HttpServletRequest request, HttpServletResponse response, Account account) {
        SignedIn who = new SignedIn(account);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        request.changeSessionId();
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
