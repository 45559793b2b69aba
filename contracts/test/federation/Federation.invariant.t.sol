// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Member, MemberClaim} from "../../federation/IFederation.sol";
import {Federated} from "./Federated.sol";

/// Regions earn, disown, pause and seal as they like; the oracles of the last one sign whatever they like; whoever has a line tries it under
/// any seal, of one region or of all. At every moment:
///   the federation holds what was allotted less what was paid, and no member paid more than was allotted to it
///   nobody was paid more of a region than the most that its ledger ever said, and each unit once
///   what was given for the honest regions is theirs: the liars had no more than their own region's part
contract FederationInvariantTest is Federated {
    uint256 private constant LIAR = 2;
    uint256[3] private given;
    uint256[3][3] private earned;
    uint256[3][3] private most;
    MemberClaim[] private seen;

    function setUp() public override {
        super.setUp();
        bytes4[] memory selectors = new bytes4[](8);
        selectors[0] = this.epoch.selector;
        selectors[1] = this.epoch.selector;
        selectors[2] = this.take.selector;
        selectors[3] = this.take.selector;
        selectors[4] = this.takeOld.selector;
        selectors[5] = this.fill.selector;
        selectors[6] = this.disown.selector;
        selectors[7] = this.wait.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), selectors));
        for (uint256 i = 0; i < REGIONS; ++i) {
            _open(i);
        }
        sealAll();
    }

    function epoch(uint256 region, uint256 amount, uint256 who) public {
        region %= REGIONS;
        earned[region][who % 3] += amount % (region == LIAR ? 1e30 : 50e18);
        _open(region);
        if (amount % 4 > 0) _seal();
    }

    /// Of one region, or of all.
    function take(uint256 who, uint256 which) public {
        who %= 3;
        if (which % 4 == 3) {
            try federation.claim(people[who], claimsOf(who)) {} catch {}
        } else {
            MemberClaim[] memory one = only(claimOf(which % 4, who));
            try federation.claim(people[who], one) {} catch {}
        }
    }

    /// Whatever could be claimed once, by whoever likes.
    function takeOld(uint256 which) public {
        if (seen.length == 0) return;
        MemberClaim memory one = seen[which % seen.length];
        try federation.claim(one.line.account, only(one)) {} catch {}
    }

    function fill(uint256 region, uint256 amount) public {
        amount %= 100e18;
        given[region % REGIONS] += amount;
        give(region % REGIONS, amount);
    }

    /// What the newest ledger says was never so; or the region stands still.
    function disown(uint256 region, uint256 pause) public {
        region %= REGIONS;
        if (pause % 2 == 0) regions[region].pause(uint64(vm.getBlockTimestamp() + pause % 3 days));
        else regions[region].disown(sealedRoots[region]);
        _open(region);
    }

    function wait(uint256 seconds_) public {
        skip(seconds_ % 2 days);
    }

    /// forge-config: default.invariant.depth = 48
    function invariant_eachRegionPaysItsOwn() public view {
        uint256 held = 0;
        for (uint256 i = 0; i < REGIONS; ++i) {
            Member memory its = federation.memberOf(i);
            uint256 claimed = 0;
            for (uint256 who = 0; who < 3; ++who) {
                uint256 got = federation.claimedOf(people[who], i);
                assertLe(got, most[i][who], "what it earned");
                claimed += got;
            }
            assertEq(its.paid, claimed);
            assertEq(its.allotted, given[i]);
            assertLe(its.paid, its.allotted, "its own");
            held += its.allotted - its.paid;
        }
        assertEq(token.balanceOf(address(federation)), held);
        for (uint256 who = 0; who < 3; ++who) {
            uint256 all = 0;
            for (uint256 i = 0; i < REGIONS; ++i) {
                all += federation.claimedOf(people[who], i);
            }
            assertEq(token.balanceOf(people[who]), all);
        }
    }

    /// In the end the honest regions' people have all that they earned.
    function afterInvariant() public {
        skip(4 days);
        for (uint256 i = 0; i < LIAR; ++i) {
            give(i, earned[i][0] + earned[i][1] + earned[i][2]);
            _open(i);
        }
        sealAll();
        for (uint256 who = 0; who < 3; ++who) {
            for (uint256 i = 0; i < LIAR; ++i) {
                try federation.claim(people[who], only(claimOf(i, who))) {} catch {}
                assertEq(federation.claimedOf(people[who], i), earned[i][who]);
            }
        }
    }

    function _open(uint256 region) private {
        for (uint256 who = 0; who < 3; ++who) {
            if (earned[region][who] > most[region][who]) most[region][who] = earned[region][who];
        }
        open(region, earned[region]);
    }

    function _seal() private {
        sealAll();
        seen.push(claimOf(seen.length % REGIONS, seen.length % 3));
    }
}
