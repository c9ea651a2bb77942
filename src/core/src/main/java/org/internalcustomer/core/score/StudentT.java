package org.internalcustomer.core.score;

/**
 * Quantiles of Student's t distribution: the distribution function by the incomplete beta function as a continued fraction
 * (Lentz's method; Abramowitz and Stegun 26.5.8 and 26.7.1), inverted by bisection; ln Γ by Lanczos' approximation.
 */
final class StudentT {

    private static final double[] LANCZOS = {
        76.18009172947146,
        -86.50532032941677,
        24.01409824083091,
        -1.231739572450155,
        0.1208650973866179e-2,
        -0.5395239384953e-5
    };
    private static final double TINY = 1e-300;

    private StudentT() {}

    /** The t below which that share (0.5 to 1) lies with so many degrees of freedom, which need not be whole. */
    static double quantile(double share, double freedom) {
        double low = 0;
        double high = 1;
        while (distribution(high, freedom) < share) {
            high *= 2;
        }
        for (int i = 0; i < 80; i++) {
            double middle = (low + high) / 2;
            if (distribution(middle, freedom) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** For t of 0 or more. */
    static double distribution(double t, double freedom) {
        return 1 - incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
    }

    private static double incompleteBeta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / guarded(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m < 500; m++) {
            double even = m * (b - m) * x / ((a - 1 + 2 * m) * (a + 2 * m));
            d = 1 / guarded(1 + even * d);
            c = guarded(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 1 + 2 * m));
            d = 1 / guarded(1 + odd * d);
            c = guarded(1 + odd / c);
            result *= d * c;
            if (Math.abs(d * c - 1) < 1e-15) {
                return result;
            }
        }
        return result;
    }

    private static double guarded(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    private static double logGamma(double x) {
        double series = 1.000000000190015;
        for (int i = 0; i < LANCZOS.length; i++) {
            series += LANCZOS[i] / (x + 1 + i);
        }
        double base = x + 5.5;
        return (x + 0.5) * Math.log(base) - base + Math.log(2.5066282746310005 * series / x);
    }
}
