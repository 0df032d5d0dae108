// SPDX-License-Identifier: Apache-2.0
// A card's large shape in the tones of its hue; redrawn cheaply enough to slide without a cache.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.theme
import "shapes.mjs" as Shapes

Item {
    id: big

    required property string shape
    required property Tones tones
    // Where the core's middle lies, and how many pixels its 500 units are.
    required property point middle
    required property real reach
    // Behind words alone, where the picture had to go: one pale tone.
    required property bool faint
    required property bool sliding
    // The illustration stands where the shape would: only what reaches under the text is drawn.
    required property bool behind
    readonly property bool mirrored: big.LayoutMirroring.enabled
    readonly property list<string> layerTones: Shapes.tones(big.shape)
    readonly property list<string> layerPaths: Shapes.paths(big.shape, big.behind)

    function fill(tone: string): color {
        if (big.faint)
            return tone === "surface" ? big.tones.surface : big.tones.glow;
        switch (tone) {
        case "glow":
            return big.tones.glow;
        case "soft":
            return big.tones.soft;
        case "strong":
            return big.tones.strong;
        case "deep":
            return big.tones.deep;
        default:
            return big.tones.surface;
        }
    }

    layer.enabled: big.sliding && Shapes.isDear(big.shape)

    Shape {
        preferredRendererType: Shape.CurveRenderer

        transform: [
            Scale {
                xScale: (big.mirrored ? -1 : 1) * big.reach / 500
                yScale: big.reach / 500
            },
            Translate {
                x: big.mirrored ? big.width - big.middle.x : big.middle.x
                y: big.middle.y
            }
        ]

        Layer {
            at: 0
        }

        Layer {
            at: 1
        }

        Layer {
            at: 2
        }

        Layer {
            at: 3
        }

        Layer {
            at: 4
        }

        Layer {
            at: 5
        }
    }

    component Layer: ShapePath {
        id: layer

        required property int at

        fillColor: big.fill(big.layerTones[layer.at])
        fillRule: ShapePath.OddEvenFill
        strokeWidth: -1

        PathSvg {
            path: big.layerPaths[layer.at]
        }
    }
}
