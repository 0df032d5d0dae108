# SPDX-License-Identifier: Apache-2.0
"""Which renderer draws the windows: a real GPU, else Qt's software scene graph.

Never a software OpenGL: on the same cards it took 3 to 9 times the processor.  Decided
without opening a GPU, which takes longer than the first card may take.
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_DRM = Path("/sys/class/drm")
_DEVICES = Path("/dev/dri")

WITHOUT_GPU = frozenset({
    "ast", "bochs-drm", "cirrus", "efi-framebuffer", "evdi", "gud", "hyperv_drm", "mgag200",
    "qxl", "simple-framebuffer", "simpledrm", "udl", "vboxvideo", "vesa-framebuffer", "vgem",
    "virtio-pci", "virtio_gpu", "vkms", "vmwgfx",
})  # fmt: skip
"""Drivers behind which no GPU draws, or one of the host's processors does."""

SOFTWARE_GL = ("llvmpipe", "softpipe", "swrast", "lavapipe", "swiftshader")
"""What a software OpenGL or Vulkan calls itself, in small letters."""


class Renderer(StrEnum):
    GPU = "gpu"
    SOFTWARE = "software"


@dataclass(frozen=True, slots=True)
class RenderNode:
    """One device that can draw; ``usable``: this process may open it."""

    driver: str
    usable: bool


def choose_renderer(nodes: Iterable[RenderNode], environ: Mapping[str, str]) -> Renderer:
    """The renderer for this machine and this environment."""
    wanted = environ.get("QT_QUICK_BACKEND", "") or environ.get("QSG_RHI_BACKEND", "")
    if wanted == "software" or environ.get("LIBGL_ALWAYS_SOFTWARE", "0") not in ("", "0", "false"):
        return Renderer.SOFTWARE
    platform = environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform in ("offscreen", "minimal", "vnc", "linuxfb"):
        return Renderer.SOFTWARE
    if any(node.usable and node.driver not in WITHOUT_GPU for node in nodes):
        return Renderer.GPU
    return Renderer.SOFTWARE


def is_software_gl(device_name: str) -> bool:
    """Whether a graphics device, by the name it gives itself, is the processor in disguise."""
    name = device_name.lower()
    return any(one in name for one in SOFTWARE_GL)


def render_nodes(drm: Path = _DRM, devices: Path = _DEVICES) -> tuple[RenderNode, ...]:
    """The devices of this machine that can draw; reads a few names and opens none."""
    return tuple(
        RenderNode(
            driver=(entry / "device" / "driver").resolve().name,
            usable=os.access(devices / entry.name, os.R_OK | os.W_OK),
        )
        for entry in sorted(drm.glob("renderD*"))
    )
