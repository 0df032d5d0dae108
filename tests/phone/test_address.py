# SPDX-License-Identifier: Apache-2.0
"""By which names a machine is reached."""

from kiosk.phone.address import Network, address, bracketed, hosts, ipv4, ipv6, network

FIB_TRIE = """\
Main:
  +-- 0.0.0.0/0 3 0 5
     |-- 0.0.0.0
        /0 universe UNICAST
     +-- 192.168.1.0/24 2 0 2
        |-- 192.168.1.0
           /24 link UNICAST
        |-- 192.168.1.20
           /32 host LOCAL
        |-- 192.168.1.255
           /32 link BROADCAST
Local:
  +-- 127.0.0.0/8 2 0 2
        |-- 127.0.0.1
           /32 host LOCAL
"""
IF_INET6 = """\
00000000000000000000000000000001 01 80 10 80       lo
fe80000000000000021122fffe334455 02 40 20 80     eth0
20010db8000000000000000000000007 02 40 00 80     eth0
"""


def test_the_kernels_tables_are_read() -> None:
    assert list(ipv4(FIB_TRIE)) == ["192.168.1.20"]
    assert list(ipv6(IF_INET6)) == ["2001:db8::7"]


def test_each_name_has_its_port() -> None:
    here = Network("192.0.2.7", frozenset({"192.0.2.7", "2001:db8::7"}), "kiosk-1.example")
    assert hosts(here, "Kiosk.Venue.example", 8443) == {
        "192.0.2.7:8443", "[2001:db8::7]:8443", "127.0.0.1:8443", "[::1]:8443", "localhost:8443",
        "kiosk-1.example:8443", "kiosk-1.local:8443", "kiosk.venue.example:8443",
    }  # fmt: skip
    assert address(here, "", 8443) == "https://192.0.2.7:8443"
    assert address(here, "kiosk.example", 8443) == "https://kiosk.example:8443"
    assert bracketed("2001:db8::7") == "[2001:db8::7]"


def test_this_machine_has_an_address() -> None:
    found = network()
    assert found.best
    assert found.name == found.name.lower()
