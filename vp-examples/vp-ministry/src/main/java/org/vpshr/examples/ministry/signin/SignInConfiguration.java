package org.vpshr.examples.ministry.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfFilter;
import org.vpshr.examples.ministry.MinistryProperties;
import org.vpshr.examples.ministry.account.Accounts;
import org.vpshr.examples.ministry.account.FirstAccounts;
import org.vpshr.examples.ministry.account.SignedIn;
import org.vpshr.examples.ministry.frame.Page;

/** What is open to everybody, and what is for those who signed in. */
@Configuration
@EnableWebSecurity
class SignInConfiguration {
    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    Accounts accounts(MinistryProperties ministry) {
        return new Accounts(ministry.folder().resolve("accounts.json"));
    }

    /** Once all else is there, so that what is printed stands last, and not for a start that fails. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> firstAccounts(
            MinistryProperties ministry, Accounts accounts, PasswordEncoder encoder) {
        FirstAccounts first = new FirstAccounts(ministry.government(), encoder, new SecureRandom());
        return ready -> first.makeIn(accounts, System.out);
    }

    @Bean
    Attempts attempts(Clock clock) {
        return new Attempts(clock);
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, Accounts accounts, PasswordEncoder encoder, Attempts attempts) {
        DaoAuthenticationProvider byPassword = new DaoAuthenticationProvider(accounts);
        byPassword.setPasswordEncoder(encoder);
        return http.authenticationProvider(new LimitedSignIn(byPassword, attempts))
                .authorizeHttpRequests(
                        pages -> pages.requestMatchers("/desk/contribute/**", "/desk/upload/**", "/desk/proposal/**")
                                .hasAuthority(SignedIn.RECORDS)
                                .requestMatchers("/desk/ask/**")
                                .hasAuthority("EDIT")
                                .requestMatchers("/desk/**")
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/desk", true))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .addFilterBefore(new AccountWatch(accounts), CsrfFilter.class)
                .addFilterBefore(new UploadLimit(), CsrfFilter.class)
                .exceptionHandling(denial -> denial.accessDeniedHandler(SignInConfiguration::denied))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(Page.POLICY)))
                .build();
    }

    /** The page that is shown says whether a right was missing or the proof that the form is ours. */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, reason);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
