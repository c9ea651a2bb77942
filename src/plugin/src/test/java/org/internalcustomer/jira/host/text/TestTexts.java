package org.internalcustomer.jira.host.text;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.internalcustomer.jira.host.FakeJira;

/** Our texts as their files have them, without a host. */
public final class TestTexts {

    private static final Path FOLDER = Path.of("src", "main", "resources", "i18n");
    private static final Properties ENGLISH = read("internal-customer.properties");
    private static final Properties CHINESE = read("internal-customer_zh_CN.properties");

    private TestTexts() {}

    /** For readers whose language is known; nobody is logged in. */
    public static Texts all() {
        return in(null);
    }

    /** In the language of whoever looks at a page. */
    public static Texts ofViewers() {
        return in(FakeJira.authentication());
    }

    private static Texts in(JiraAuthenticationContext viewers) {
        I18nResolver resolver = (I18nResolver) Proxy.newProxyInstance(
                TestTexts.class.getClassLoader(),
                new Class<?>[] {I18nResolver.class},
                (self, method, arguments) -> text((Locale) arguments[0], (String) arguments[1], arguments));
        return new Texts(viewers, resolver, null);
    }

    private static String text(Locale locale, String key, Object[] arguments) {
        String pattern = (locale.getLanguage().equals("zh") ? CHINESE : ENGLISH).getProperty(key);
        return arguments.length == 2 ? pattern : new MessageFormat(pattern, locale).format(arguments[2]);
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
