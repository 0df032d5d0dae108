# SPDX-License-Identifier: Apache-2.0
"""Python files keep the measures of the house."""

from statistics import median, quantiles

from tests.house import python_rules as rules
from tests.house.tree import below, problems, text

SHIPPED = below("kiosk", ".py") + below("packaging", ".py")
MEDIAN_LINES, MOST_LINES = 70, 150


def test_no_file_class_or_function_is_too_long() -> None:
    assert problems(rules.sizes, SHIPPED) == {}


def test_qml_is_given_its_objects() -> None:
    assert problems(rules.qt_border, SHIPPED) == {}


def test_every_module_says_what_it_is_for() -> None:
    assert problems(rules.docstring, SHIPPED) == {}


def test_half_of_the_files_fit_on_a_screen() -> None:
    lengths = [text(path).count("\n") for path in SHIPPED]
    assert median(lengths) <= MEDIAN_LINES
    assert quantiles(lengths, n=10)[-1] <= MOST_LINES


def test_control_each_rule_can_fail() -> None:
    long_function = "def f():\n" + "    pass\n" * rules.FUNCTION_LINES
    long_class = "class C:\n" + "    a = 1\n" * rules.CLASS_LINES
    assert list(rules.sizes("x = 1\n" * (rules.FILE_LINES + 1))) == ["301 lines"]
    assert list(rules.sizes(long_function)) == ["f(): 26 lines"]
    assert list(rules.sizes(long_class)) == ["class C: 151 lines"]
    assert list(rules.docstring("x = 1\n"))
    assert list(rules.qt_border("engine.rootContext().setContextProperty('a', b)\n"))


def test_control_a_docstring_is_free() -> None:
    told = 'def f():\n    """' + "told\n" * 40 + '    """\n'
    assert list(rules.sizes(told)) == []
