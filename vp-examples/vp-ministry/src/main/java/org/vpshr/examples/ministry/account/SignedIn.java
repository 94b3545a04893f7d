package org.vpshr.examples.ministry.account;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** An account as Spring Security carries it through a session. */
public final class SignedIn extends User {
    private static final long serialVersionUID = 1L;

    /** Of whoever may record anything. */
    public static final String RECORDS = "RECORDS";

    /** Who it is. */
    private final Account account;

    /**
     * Somebody who signed in.
     *
     * @param account who it is
     */
    public SignedIn(Account account) {
        super(account.name(), account.hash(), authorities(account));
        this.account = account;
    }

    private static List<GrantedAuthority> authorities(Account account) {
        List<GrantedAuthority> all = new ArrayList<>();
        account.rights().forEach(right -> all.add(new SimpleGrantedAuthority(right)));
        if (account.records()) {
            all.add(new SimpleGrantedAuthority(RECORDS));
        }
        return all;
    }

    /** {@return who it is} */
    public Account account() {
        return account;
    }
}
