// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IMachineShares, Kind, ShareTerms} from "../../shares/IMachineShares.sol";
import {IShareFactory} from "../../shares/IShareFactory.sol";
import {Devices} from "../Devices.sol";

/// A battery of three owners, in its vault.
abstract contract Shared is Devices {
    uint256 internal constant BATTERY = 0xBA77;
    address internal constant MANAGER = address(0x3A9A6E);
    address internal constant DAVE = address(0xDA7E);
    address internal constant BIDDER = address(0xB1D);
    address internal constant RIVAL = address(0x417A1);
    uint128 internal constant ALL = 1_000e18;
    uint128 internal constant FLOOR = 500e6;

    IShareFactory internal shareFactory;
    IMachineShares internal shares;
    bytes32 internal battery;
    address[] internal watch;

    function setUp() public virtual override {
        super.setUp();
        address plain = deploy("MachineShares", "");
        shareFactory = IShareFactory(deploy("ShareFactory", abi.encode(plain)));
        for (uint160 i = 1; i < 4; ++i) {
            watch.push(address(0x6A0 + i));
        }
        battery = register(BATTERY, ALICE);
        _beforeMake();
        shares = IMachineShares(shareFactory.make(terms()));
        _handIn();
        for (uint256 i = 0; i < 2; ++i) {
            address one = i == 0 ? BIDDER : RIVAL;
            dollar.mint(one, 1_000_000e6);
            vm.prank(one);
            dollar.approve(address(shares), type(uint256).max);
        }
    }

    function terms() internal view virtual returns (ShareTerms memory made) {
        made.name = "Battery of Sierra Crest";
        made.symbol = "BATT";
        (made.settlement, made.registry, made.money) = (settlement, registry, dollar);
        (made.manager, made.floor, made.quorum) = (MANAGER, FLOOR, 2);
        made.machines = new bytes32[](1);
        made.machines[0] = battery;
        made.holders = new address[](3);
        made.amounts = new uint128[](3);
        (made.holders[0], made.holders[1], made.holders[2]) = (ALICE, BOB, CAROL);
        (made.amounts[0], made.amounts[1], made.amounts[2]) = (500e18, 300e18, 200e18);
        made.guardians = watch;
    }

    function _beforeMake() internal virtual {}

    function _handIn() internal {
        vm.prank(ALICE);
        registry.offer(machines(), address(shares));
        shares.take(machines());
    }

    function machines() internal view returns (bytes32[] memory all) {
        all = new bytes32[](1);
        all[0] = battery;
    }

    function proposed(Kind kind, address account, uint256 word) internal returns (uint256 id) {
        vm.prank(ALICE);
        return shares.propose(kind, account, bytes32(word));
    }

    function backed(uint256 id, address holder) internal {
        vm.prank(holder);
        shares.back(id);
    }

    /// By Alice and Bob, who have four fifths, and for a winding up Carol too.
    function carried(Kind kind, address account, uint256 word) internal returns (uint256 id) {
        id = proposed(kind, account, word);
        backed(id, ALICE);
        backed(id, BOB);
        if (kind == Kind.WindUp) backed(id, CAROL);
        skip(2 days);
        shares.carryOut(id);
    }

    function bidBy(address who, uint128 amount) internal {
        vm.prank(who);
        shares.bid(amount);
    }

    function sold(uint128 amount) internal {
        bidBy(BIDDER, amount);
        carried(Kind.Sell, address(0), amount);
        skip(7 days);
        shares.close();
    }

    function sent(address from, address to, uint256 amount) internal {
        vm.prank(from);
        shares.transfer(to, amount);
    }

    function collected(IERC20 asset, address account) internal returns (uint256) {
        return shares.collect(asset, account);
    }
}
