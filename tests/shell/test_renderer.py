# SPDX-License-Identifier: Apache-2.0
import os
from pathlib import Path

import pytest

from kiosk.shell.renderer import (
    Renderer,
    RenderNode,
    choose_renderer,
    is_software_gl,
    render_nodes,
)

INTEL = RenderNode("i915", usable=True)
PI = RenderNode("v3d", usable=True)
LOCKED = RenderNode("amdgpu", usable=False)
VIRTUAL = RenderNode("virtio-pci", usable=True)
WAYLAND = {"QT_QPA_PLATFORM": "wayland"}


@pytest.mark.parametrize(
    ("nodes", "environ", "expected"),
    [
        ((), {}, Renderer.SOFTWARE),
        ((INTEL,), {}, Renderer.GPU),
        ((PI,), WAYLAND, Renderer.GPU),
        ((VIRTUAL, INTEL), {}, Renderer.GPU),
        ((VIRTUAL,), {}, Renderer.SOFTWARE),
        ((RenderNode("vgem", usable=True), RenderNode("vkms", usable=True)), {}, Renderer.SOFTWARE),
        ((RenderNode("simple-framebuffer", usable=True),), {}, Renderer.SOFTWARE),
        ((LOCKED,), {}, Renderer.SOFTWARE),
        ((LOCKED, INTEL), {}, Renderer.GPU),
        ((INTEL,), {"QT_QUICK_BACKEND": "software"}, Renderer.SOFTWARE),
        ((INTEL,), {"LIBGL_ALWAYS_SOFTWARE": "1"}, Renderer.SOFTWARE),
        ((INTEL,), {"LIBGL_ALWAYS_SOFTWARE": "0"}, Renderer.GPU),
        ((INTEL,), {"QT_QPA_PLATFORM": "offscreen"}, Renderer.SOFTWARE),
        ((INTEL,), {"QT_QPA_PLATFORM": "linuxfb:fb=/dev/fb0"}, Renderer.SOFTWARE),
        ((INTEL,), {"QT_QPA_PLATFORM": "wayland;xcb"}, Renderer.GPU),
    ],
)
def test_choice(nodes: tuple[RenderNode, ...], environ: dict[str, str], expected: Renderer) -> None:
    assert choose_renderer(nodes, environ) is expected


@pytest.mark.parametrize(
    ("name", "software"),
    [
        ("llvmpipe (LLVM 15.0.6, 256 bits)", True),
        ("softpipe", True),
        ("Google SwiftShader", True),
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", False),
        ("V3D 4.2", False),
        ("", False),
    ],
)
def test_the_processor_in_disguise(name: str, software: bool) -> None:
    assert is_software_gl(name) is software


def test_nodes_are_read_from_names_alone(tmp_path: Path) -> None:
    drm, devices = tmp_path / "drm", tmp_path / "dri"
    driver = tmp_path / "bus" / "drivers" / "i915"
    for folder in (driver, devices, drm / "renderD128" / "device", drm / "card0"):
        folder.mkdir(parents=True)
    (drm / "renderD128" / "device" / "driver").symlink_to(driver)
    assert render_nodes(drm, devices) == (RenderNode("i915", usable=False),)
    (devices / "renderD128").touch(mode=0o600)
    assert render_nodes(drm, devices) == (
        RenderNode("i915", usable=os.access(devices / "renderD128", os.R_OK | os.W_OK)),
    )


def test_a_machine_without_any_has_none(tmp_path: Path) -> None:
    assert render_nodes(tmp_path / "drm", tmp_path / "dri") == ()
