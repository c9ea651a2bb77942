package org.internalcustomer.sandbox.pages.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JqlPlaceTest {

    @Test
    void standsUnderTheCharacterThatTheMessageNames() {
        assertThat(JqlPlace.of("a = b AND c d", "Expecting operator (line 1, character 13)"))
                .hasValue(new JqlPlace("a = b AND c d", " ".repeat(12), "", 12));
    }

    @Test
    void standsUnderTheRightLine() {
        assertThat(JqlPlace.of("a = b\nAND c d\nORDER BY e", "Expecting operator (line 2, character 7)"))
                .hasValue(new JqlPlace("a = b\nAND c d", " ".repeat(6), "ORDER BY e", 12));
    }

    @Test
    void standsBehindTheLastCharacterAtTheEnd() {
        assertThat(JqlPlace.of("a =", "Expecting a value before the end of the query."))
                .hasValue(new JqlPlace("a =", "   ", "", 3));
    }

    @Test
    void isNowhereWhereAValueDoesNotExist() {
        assertThat(JqlPlace.of("a = b", "The value 'b' does not exist for the field 'a'."))
                .isEmpty();
    }

    @Test
    void isFoundInChineseToo() {
        assertThat(JqlPlace.of("a = b AND c d", "JQL 查询有错误：此处应为运算符，实际是“d”。（第 1 行，第 13 个字符）"))
                .hasValue(new JqlPlace("a = b AND c d", " ".repeat(12), "", 12));
        assertThat(JqlPlace.of("a =", "JQL 查询有错误：查询的结尾缺少值、列表或函数。")).hasValue(new JqlPlace("a =", "   ", "", 3));
    }
}
