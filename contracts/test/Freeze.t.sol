// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {INetworkFactory, NetworkConfig} from "../interfaces/INetworkFactory.sol";
import {CompactSignature, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// freeze
/// ├── epochs are submitted behind it as before, and count as the oracles being there
/// ├── what comes before it becomes active when it would have
/// └── refuses an epoch that is active or not there, and a second freeze
/// thaw
/// └── each epoch goes on with what was left of its window; those that came meanwhile have all of it
/// reject
/// └── of what is frozen ends the freeze; of what is behind it does not
/// the ring
/// ├── has room for the longest freeze, and no more
/// ├── remembers a header until sixteen epochs after the epoch K behind it was active, however long a freeze was
/// └── K is one to eight
contract FreezeTest is Fixture {
    /// With epochs of an hour.
    uint48 private constant LONGEST = 1 days;
    bytes[] private headers;

    function _decision() internal pure override returns (uint48) {
        return LONGEST;
    }

    function test_freeze_stopsActivationOnly() public {
        _submitted(2);
        uint256 secondAt = vm.getBlockTimestamp();
        skip(600);
        EpochHeader memory frozen = submit(nextHeader());
        _freeze(2);
        vm.warp(secondAt + WINDOW);
        assertEq(settlement.activeEpochs(), 2);
        settlement.activate(decoded(headers[1]));
        _submitted(3);
        assertEq(settlement.nextEpoch(), 6);
        assertEq(settlement.dueSince(), settlement.endOf(6));
        skip(20 hours);
        assertEq(settlement.activeEpochs(), 2);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 2, 2));
        settlement.activate(frozen);
        _submitted(1);
        // Late, but there.
        assertEq(settlement.dueSince(), vm.getBlockTimestamp());
    }

    function test_thaw_addsNothingAndTakesNothing() public {
        _submitted(1);
        uint256 firstAt = vm.getBlockTimestamp();
        skip(EPOCH);
        _submitted(1);
        uint256 left = firstAt + WINDOW - vm.getBlockTimestamp();
        assertTrue(left > 0 && left < WINDOW, "the first has had a part of its window");
        _freeze(0);
        skip(5 hours);
        _submitted(1);
        skip(4 hours);
        _thaw();
        uint256 thawedAt = vm.getBlockTimestamp();
        vm.warp(thawedAt + left - 1);
        assertEq(settlement.activeEpochs(), 0);
        vm.warp(thawedAt + left);
        assertEq(settlement.activeEpochs(), 1);
        vm.warp(thawedAt + WINDOW - 1);
        assertEq(settlement.activeEpochs(), 1);
        // The second came with the freeze, the third in it.
        vm.warp(thawedAt + WINDOW);
        assertEq(settlement.activeEpochs(), 3);
    }

    /// Frozen in the last second of each window, and given free at once: that delays nothing.
    function test_thaw_manyShortFreezesGiveNoTime() public {
        _submitted(1);
        skip(WINDOW - 1);
        for (uint256 i = 0; i < 20; ++i) {
            _freeze(0);
            _thaw();
        }
        assertEq(settlement.activeEpochs(), 0);
        skip(1);
        assertEq(settlement.activeEpochs(), 1);
    }

    function test_reject_ofWhatIsFrozen() public {
        _submitted(3);
        _freeze(1);
        skip(10 hours);
        _submitted(4);
        _reject(4);
        assertTrue(settlement.isFrozen(), "what is challenged is still there");
        _reject(1);
        assertFalse(settlement.isFrozen(), "gone");
        assertEq(settlement.nextEpoch(), 1);
        assertEq(settlement.activeEpochs(), 1);
        _submitted(2);
        skip(WINDOW);
        assertEq(settlement.activeEpochs(), 3);
        _thaw();
        assertEq(settlement.activeEpochs(), 3);
    }

    function test_ring_hasRoomForTheLongestFreeze() public {
        _submitted(1);
        _freeze(0);
        uint256 end = vm.getBlockTimestamp() + LONGEST;
        while (vm.getBlockTimestamp() < end) {
            _submitted(1);
        }
        _thaw();
        uint256 thawed = vm.getBlockTimestamp();
        while (vm.getBlockTimestamp() < thawed + WINDOW) {
            _submitted(1);
        }
        uint256 active = settlement.activeEpochs();
        assertTrue(active > 24, "all that came meanwhile");
        for (uint256 i = 0; i < active; ++i) {
            settlement.requireActive(decoded(headers[i]));
        }
        // Epoch K is active only now: what is proved with it can be proved for sixteen epochs more.
        for (uint256 i = 0; i < settlement.remembered(); ++i) {
            settlement.requireActive(decoded(headers[0]));
            _submitted(1);
        }
    }

    /// Frozen for longer than that, again and again: it waits, and forgets nothing.
    function test_ring_isNeverOverrun() public {
        _submitted(1);
        _freeze(0);
        uint256 most = 2 * 5 + LONGEST / EPOCH + 1;
        _submitted(most - 1);
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        bytes memory all = packed();
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_TooManyPending.selector, most));
        settlement.submit(header, all, signed, signatures);
        for (uint256 i = 0; i < most; ++i) {
            assertEq(settlement.headerHashOf(uint64(i)), hashOf(decoded(headers[i])));
        }
        _thaw();
        skip(WINDOW);
        settlement.submit(header, all, signed, signatures);
        assertEq(settlement.activeEpochs(), most);
    }

    /// Without any freeze: of each epoch, until sixteen more have been submitted since the epoch K behind it was active.
    function test_ring_remembers() public {
        uint256 inclusion = settlement.inclusionEpochs();
        uint256[] memory activeAt = new uint256[](70);
        for (uint256 count = 1; count <= 70; ++count) {
            _submitted(1);
            skip(EPOCH - 1);
            uint256 active = settlement.activeEpochs();
            for (uint256 i = 0; i < active; ++i) {
                if (activeAt[i] == 0) activeAt[i] = count;
            }
            for (uint256 i = 0; i + inclusion < active; ++i) {
                if (count < activeAt[i + inclusion] + settlement.remembered()) {
                    settlement.requireActive(decoded(headers[i]));
                }
            }
        }
        EpochHeader memory first = decoded(headers[0]);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_WrongHeader.selector, 0));
        settlement.requireActive(first);
    }

    function testFuzz_constructor_inclusionIsOneToEight(uint64 epochs) public {
        NetworkConfig memory config = _configOf("Moon", address(this));
        config.inclusionEpochs = epochs % 12;
        bool wrong = config.inclusionEpochs == 0 || config.inclusionEpochs > 8;
        bytes memory why = abi.encodeWithSelector(
            INetworkFactory.NetworkFactory_OutOfRange.selector,
            "inclusionEpochs",
            config.inclusionEpochs,
            1,
            8
        );
        if (wrong) vm.expectRevert(why);
        factory.launch(config);
    }

    function _submitted(uint256 count) private {
        for (uint256 i = 0; i < count; ++i) {
            headers.push(abi.encode(submit(nextHeader())));
        }
    }

    function _freeze(uint64 from) private {
        vm.prank(address(oracleSet));
        settlement.freeze(from);
    }

    function _thaw() private {
        vm.prank(address(oracleSet));
        settlement.thaw();
    }

    function _reject(uint64 from) private {
        vm.prank(governance);
        settlement.reject(from);
        while (headers.length > from) {
            headers.pop();
        }
    }
}
