package org.internalcustomer.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query's text means, written back in full. */
class JqlParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "status = Open | status = Open",
                "STATUS=open | STATUS = open",
                "a = b and c != d or e ~ f | (a = b AND c != d) OR e ~ f",
                "a = b and (c != d or e ~ f) | a = b AND (c != d OR e ~ f)",
                "not a = b and c = d | NOT a = b AND c = d",
                "! (a = b or c = d) | NOT (a = b OR c = d)",
                "status in (Open, \"In Progress\") | status IN (Open, \"In Progress\")",
                "status not in ('Open') | status NOT IN (Open)",
                "assignee is empty | assignee IS EMPTY",
                "assignee is not NULL | assignee IS NOT EMPTY",
                "assignee = currentUser() | assignee = currentUser()",
                "assignee in membersOf(\"it service\") | assignee IN membersOf(\"it service\")",
                "issue in breached(SD, 'last week') | issue IN breached(\"SD\", \"last week\")",
                "created >= -7d | created >= -7d",
                "created > 2016-10-10 | created > 2016-10-10",
                "created <= \"2016/10/10 09:00\" | created <= \"2016/10/10 09:00\"",
                "cf[10001] > 4.5 | cf[10001] > \"4.5\"",
                "\"Provider department\" = SD | \"Provider department\" = SD",
                "summary ~ \"say \\\"hi\\\"\" | summary ~ \"say \\\"hi\\\"\"",
                "summary ~ 服务台 | summary ~ 服务台",
                "order by created | ORDER BY created",
                "project = SVC ORDER BY priority DESC, key asc | project = SVC ORDER BY priority DESC, key ASC",
            })
    void reads(String text, String meant) throws JqlSyntaxError {
        assertThat(JqlParser.parse(text)).hasToString(meant);
    }

    @Test
    void meansAllIssuesWithoutAnyText() throws JqlSyntaxError {
        assertThat(JqlParser.parse("  ").where()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "status Open | Expecting operator but got 'Open'. | 1 | 8",
                "foo = bar baz | Expecting either 'OR' or 'AND' but got 'baz'. | 1 | 11",
                "project = AND | Expecting either a value, list or function but got 'AND'. | 1 | 11",
                "and = b | Expecting either a value, field name or function but got 'and'. | 1 | 1",
                "a = \"unfinished | The quoted string 'unfinished' has not been completed. | 1 | 5",
                "a = b@c | The character '@' is a reserved JQL character. | 1 | 6",
                "a = b and (c = d)) | Expecting either 'OR' or 'AND' but got ')'. | 1 | 18",
                "a = b order created | Expecting 'by' but got 'created'. | 1 | 13",
                "a = b order by c d | Expecting either the end of the query or ',' but got 'd'. | 1 | 18",
                "status was Open | The sandbox does not search the history: no 'WAS'. | 1 | 8",
                "cf[x] = 1 | Expecting a custom field id but got 'x'. | 1 | 4",
                "a in (b c) | Expecting ')' but got 'c'. | 1 | 9",
            })
    void saysWhatIsWrongAndWhere(String text, String message, int line, int column) {
        assertThatThrownBy(() -> JqlParser.parse(text))
                .isInstanceOf(JqlSyntaxError.class)
                .hasMessageStartingWith("Error in the JQL Query: " + message)
                .hasMessageEndingWith("(line " + line + ", character " + column + ")");
    }

    @Test
    void countsLines() {
        assertThatThrownBy(() -> JqlParser.parse("status = Open\n  and priority Low"))
                .hasMessageEndingWith("(line 2, character 16)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status | Expecting operator before the end of the query.",
                "status = | Expecting either a value, list or function before the end of the query.",
                "status = Open and | Expecting a field name at the end of the query.",
                "(status = Open | Expecting ')' before the end of the query.",
                "a = f(b | Expecting ')' before the end of the query.",
                "a = b order | Expecting 'by' before the end of the query.",
            })
    void saysWhatIsMissingAtTheEnd(String text, String message) {
        assertThatThrownBy(() -> JqlParser.parse(text)).hasMessageStartingWith("Error in the JQL Query: " + message);
    }
}
