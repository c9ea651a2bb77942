package org.internalcustomer.jira.host.mail;

import java.util.ArrayList;
import java.util.List;

/** A mail before it is laid out: plain texts in the recipient's language, in the order in which they are read. */
public final class Letter {

    private final String subject;
    private final List<String> sentences = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private String question = "";

    private Letter(String subject) {
        this.subject = subject;
    }

    /** One answer to the question, from the worst to the best. */
    public record Choice(int value, String word, String address) {}

    record Fact(String label, String value) {}

    record Link(String text, String address) {}

    public static Letter about(String subject) {
        return new Letter(subject);
    }

    public Letter say(String sentence) {
        sentences.add(sentence);
        return this;
    }

    public Letter ask(String asked, List<Choice> answers) {
        question = asked;
        choices.addAll(answers);
        return this;
    }

    /** Nothing where there is no value. */
    public Letter fact(String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
        return this;
    }

    public Letter link(String text, String address) {
        links.add(new Link(text, address));
        return this;
    }

    /** In small print at the end. */
    public Letter note(String note) {
        notes.add(note);
        return this;
    }

    String subject() {
        return subject;
    }

    List<String> sentences() {
        return sentences;
    }

    String question() {
        return question;
    }

    List<Choice> choices() {
        return choices;
    }

    List<Fact> facts() {
        return facts;
    }

    List<Link> links() {
        return links;
    }

    List<String> notes() {
        return notes;
    }

    /** For programs that show no HTML, and for people who prefer it. */
    String text() {
        StringBuilder text = new StringBuilder();
        sentences.forEach(sentence -> text.append(sentence).append("\n\n"));
        if (!question.isEmpty()) {
            text.append(question).append("\n\n");
        }
        choices.forEach(choice -> text.append(choice.value())
                .append(' ')
                .append(choice.word())
                .append(": ")
                .append(choice.address())
                .append('\n'));
        facts.forEach(fact ->
                text.append(fact.label()).append(": ").append(fact.value()).append('\n'));
        if (!choices.isEmpty() || !facts.isEmpty()) {
            text.append('\n');
        }
        links.forEach(link ->
                text.append(link.text()).append('\n').append(link.address()).append("\n\n"));
        notes.forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }
}
