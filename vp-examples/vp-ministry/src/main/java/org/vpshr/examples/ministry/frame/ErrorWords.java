package org.vpshr.examples.ministry.frame;

import org.springframework.http.HttpStatus;

/**
 * What is said of an error.
 *
 * @param title what it is
 * @param wrong what was wrong
 * @param remedy what to do
 */
record ErrorWords(String title, String wrong, String remedy) {
    /** Of a form that does not bear the proof that it is ours. */
    static final ErrorWords OF_A_FORM = new ErrorWords(
            "The form was not taken",
            "It was not sent from a page that is open in your session, or the session has ended. Nothing was done.",
            "Sign in, open the form again and send it from there. A browser that goes back still has what you wrote.");

    static ErrorWords of(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN ->
                new ErrorWords(
                        "This is not for you",
                        "Your account has no right to what you asked for. Nothing was done.",
                        "If it is your task, ask whoever keeps the accounts for the role; else ask who has it.");
            case NOT_FOUND ->
                new ErrorWords(
                        "There is no such page",
                        "Nothing is at this address, or nothing that you may see.",
                        "Look at the address, or begin at the first page.");
            case METHOD_NOT_ALLOWED ->
                new ErrorWords(
                        "That cannot be done here",
                        "The address is there, and what your browser asked of it is not. Nothing was done.",
                        "Open the page by its link, and use the buttons on it.");
            case CONTENT_TOO_LARGE ->
                new ErrorWords(
                        "What was sent is too large",
                        "A file may have 8 MiB, and all that is sent at a time 64 MiB. Nothing of it was taken.",
                        "Make the files smaller, or send them in several parts.");
            default -> status.is4xxClientError() ? OF_A_REQUEST : OF_OURS;
        };
    }

    private static final ErrorWords OF_A_REQUEST = new ErrorWords(
            "That was not understood",
            "Something is missing in what your browser sent, or is not as it should be. Nothing was done.",
            "Open the page again by its link, and fill it in from there.");

    private static final ErrorWords OF_OURS = new ErrorWords(
            "That went wrong here",
            "The fault is in the application, not in what you did. Whether anything was recorded, your desk shows.",
            "Try again in a while. If it stays so, tell whoever runs the application, with the time of day.");
}
